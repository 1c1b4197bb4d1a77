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
    void a_stranger_cannot_keep_the_owner_out_for_more_than_a_minute() {
        // When, Then
        assertThat(FailedSignIns.ACCOUNT.waitAfter(1_000_000)).isEqualTo(Duration.ofMinutes(1));
    }
}
