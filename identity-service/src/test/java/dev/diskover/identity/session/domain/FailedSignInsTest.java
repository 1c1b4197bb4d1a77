package dev.diskover.identity.session.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class FailedSignInsTest {

    @Test
    void the_wait_doubles_with_each_failure_up_to_the_longest() {
        // When, Then
        assertThat(FailedSignIns.ACCOUNT_FROM_ADDRESS.waitAfter(4)).isZero();
        assertThat(FailedSignIns.ACCOUNT_FROM_ADDRESS.waitAfter(5)).isEqualTo(Duration.ofSeconds(1));
        assertThat(FailedSignIns.ACCOUNT_FROM_ADDRESS.waitAfter(8)).isEqualTo(Duration.ofSeconds(8));
        assertThat(FailedSignIns.ACCOUNT_FROM_ADDRESS.waitAfter(1000)).isEqualTo(Duration.ofMinutes(15));
    }

    @Test
    void strangers_cannot_slow_an_account_for_more_than_a_minute() {
        // When, Then
        assertThat(FailedSignIns.ACCOUNT.waitAfter(1_000_000)).isEqualTo(Duration.ofMinutes(1));
    }

    @Test
    void all_addresses_of_one_household_count_as_one() {
        // When, Then
        assertThat(FailedSignIns.ADDRESS.subject("anna", "2001:db8:1:2::1"))
                .isEqualTo(FailedSignIns.ADDRESS.subject("anna", "2001:db8:1:2:ffff::9"))
                .isNotEqualTo(FailedSignIns.ADDRESS.subject("anna", "2001:db8:1:3::1"));
        assertThat(FailedSignIns.ADDRESS.subject("anna", "192.0.2.1"))
                .isNotEqualTo(FailedSignIns.ADDRESS.subject("anna", "192.0.2.2"));
    }

    @Test
    void an_account_is_the_same_in_any_case_and_an_odd_address_breaks_nothing() {
        // When, Then
        assertThat(FailedSignIns.ACCOUNT.subject(" Anna ", "x")).isEqualTo(FailedSignIns.ACCOUNT.subject("anna", "y"));
        assertThat(FailedSignIns.ADDRESS.subject("anna", "unknown, forged")).endsWith("unknown, forged");
    }
}
