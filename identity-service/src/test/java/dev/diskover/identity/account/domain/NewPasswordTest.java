package dev.diskover.identity.account.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NewPasswordTest {

    private static final EmailAddress EMAIL = new EmailAddress("anna@example.test");
    private static final Username NAME = new Username("annabelle");

    @ParameterizedTest
    @ValueSource(strings = {"", "1234567", "aaaaaaaaaaaa", "annabelle", "ANNA@example.test"})
    void a_password_that_would_be_guessed_is_refused(String password) {
        // When, Then
        assertThatThrownBy(() -> NewPassword.chosenBy(EMAIL, NAME, password)).isInstanceOf(WeakPassword.class);
    }

    @Test
    void a_password_never_shows_itself() {
        // When
        var password = NewPassword.chosenBy(EMAIL, NAME, "a long sentence");

        // Then
        assertThat(password.toString()).doesNotContain("sentence");
    }
}
