package dev.diskover.identity.attempt.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class AttemptTest {

    @Test
    void a_password_counts_for_the_account_here_for_the_address_and_for_the_account() {
        // When, Then
        assertThat(Attempt.atPassword("anna", "192.0.2.1", false).subjects())
                .extracting(Subject::scope)
                .containsExactly(Scope.ACCOUNT_AT_ADDRESS, Scope.ADDRESS, Scope.ACCOUNT);
    }

    @Test
    void at_a_known_place_only_what_is_done_to_the_account_right_there_counts() {
        // When, Then
        assertThat(Attempt.atPassword("anna", "192.0.2.1", true).subjects())
                .extracting(Subject::scope)
                .containsExactly(Scope.ACCOUNT_AT_ADDRESS);
    }

    @Test
    void no_secret_shares_a_counter_with_another() {
        // When, Then
        assertThat(Attempt.atPassword("anna", "192.0.2.1", false).subjects())
                .doesNotContainAnyElementsOf(Attempt.atCode("anna", "192.0.2.1").subjects())
                .doesNotContainAnyElementsOf(Attempt.atMailedToken("192.0.2.1").subjects())
                .doesNotContainAnyElementsOf(Attempt.atFreeName("192.0.2.1").subjects());
    }

    @Test
    void all_addresses_of_one_household_count_as_one() {
        // When, Then
        assertThat(Attempt.atCode("anna", "2001:db8:1:2::1"))
                .isEqualTo(Attempt.atCode("anna", "2001:db8:1:2:ffff::9"))
                .isNotEqualTo(Attempt.atCode("anna", "2001:db8:1:3::1"));
        assertThat(Attempt.atCode("anna", "192.0.2.1")).isNotEqualTo(Attempt.atCode("anna", "192.0.2.2"));
    }

    @Test
    void an_account_cannot_be_named_so_that_it_passes_for_another() {
        // When, Then
        assertThat(Attempt.atCode("2.0.2.1 anna", "19")).isNotEqualTo(Attempt.atCode("anna", "192.0.2.1"));
        assertThat(Attempt.atCode("x", "unknown, forged")).isEqualTo(Attempt.atCode("x", "unknown, forged"));
    }

    @Test
    void a_signed_in_user_counts_wherever_they_are() {
        // Given
        var anna = UUID.randomUUID();

        // When, Then
        assertThat(Attempt.atOwnPassword(anna).subjects())
                .containsExactly(new Subject(Scope.SIGNED_IN_USER, anna.toString()));
    }
}
