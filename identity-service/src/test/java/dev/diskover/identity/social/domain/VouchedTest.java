package dev.diskover.identity.social.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diskover.identity.account.domain.EmailAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class VouchedTest {

    @Test
    void a_verified_address_is_the_one_of_the_account() {
        // Given
        var anna = new Vouched(Provider.GITHUB, "1", new EmailAddress("anna@example.test"), "anna", "Anna");

        // When, Then
        assertThat(anna.address("salt")).isEqualTo(new EmailAddress("anna@example.test"));
    }

    @Test
    void who_keeps_the_address_private_at_github_gets_a_placeholder_that_no_mail_reaches() {
        // Given
        var anna = new Vouched(Provider.GITHUB, "1", null, "anna", "Anna");

        // When, Then
        assertThat(anna.address("salt").value()).endsWith("@users.noreply.diskover.invalid");
        assertThat(anna.address("salt")).isNotEqualTo(anna.address("pepper"));
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "GITHUB")
    void elsewhere_nobody_gets_in_without_a_verified_address(Provider provider) {
        // Given
        var anna = new Vouched(provider, "1", null, "anna", "Anna");

        // When, Then
        assertThatThrownBy(() -> anna.address("salt")).isInstanceOf(EmailNotVerified.class);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " "})
    void a_person_without_an_id_is_nobody(String subject) {
        assertThatThrownBy(() -> new Vouched(Provider.GOOGLE, subject, null, null, null))
                .isInstanceOf(IdentityNotProven.class);
    }
}
