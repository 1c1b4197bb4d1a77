package dev.diskover.identity.account.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NewPasswordTest {

    private static final OwnNames ANNA =
            new OwnNames(new EmailAddress("anna@example.test"), new Username("annabelle"), "Anna Käsebier");

    @ParameterizedTest
    @ValueSource(strings = {"", "1234567", "aaaaaaaaaaaa", "annabelle", "ANNA@example.test", "anna käsebier"})
    void a_password_that_would_be_guessed_is_refused(String password) {
        assertThatThrownBy(() -> NewPassword.chosenBy(ANNA, password)).isInstanceOf(WeakPassword.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "diskover",
                "Diskover2026!",
                "d1$k0ver2026",
                "diskover marketplace",
                "DISKOVER-admin-1",
                "password diskover login",
                "willkommen123"
            })
    void words_of_this_place_add_nothing_to_its_length(String password) {
        assertThatThrownBy(() -> NewPassword.chosenBy(ANNA, password))
                .isInstanceOf(WeakPassword.class)
                .hasMessageContaining("diskover");
    }

    @ParameterizedTest
    @ValueSource(strings = {"annabelle1", "xAnnaBelle!2", "anna-diskover", "Kasebier2026", "k4sebi3r-99", "example99"})
    void nor_do_the_users_own_names(String password) {
        assertThatThrownBy(() -> NewPassword.chosenBy(ANNA, password)).isInstanceOf(WeakPassword.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"diskover sells purple lamps", "annabelle rides a horse", "abcd efg", "kzqw81vn"})
    void they_may_stand_in_one_that_is_long_enough_without_them(String password) {
        assertThat(NewPassword.chosenBy(ANNA, password).password().value()).isEqualTo(password);
    }

    @Test
    void a_short_name_does_not_spoil_the_words_it_stands_in() {
        // Given
        var eve = new OwnNames(new EmailAddress("eve@x.test"), new Username("eve"), "Eve");

        // When, Then
        assertThat(NewPassword.chosenBy(eve, "eve7never").password().value()).isEqualTo("eve7never");
    }

    @Test
    void a_password_never_shows_itself() {
        // When
        var password = NewPassword.chosenBy(ANNA, "a long sentence");

        // Then
        assertThat(password.toString()).doesNotContain("sentence");
    }
}
