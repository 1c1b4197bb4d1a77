package dev.diskover.identity.attempt.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diskover.identity.attempt.domain.Attempt;
import dev.diskover.identity.attempt.domain.TooManyAttempts;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Who tries many accounts from one address, or one account from many. */
class SpreadAttemptsTest {

    private static final String HOME = "192.0.2.1";
    private static final String ELSEWHERE = "198.51.100.7";

    private final GuardedAttempts attempts = new GuardedAttempts();

    @Test
    void an_address_that_tries_many_accounts_has_to_wait_for_all_of_them() {
        // Given
        IntStream.range(0, 5).forEach(user -> attempts.fail(1, Attempt.atPassword("user" + user, ELSEWHERE, false)));

        // When, Then
        assertThatThrownBy(() -> attempts.fail(1, Attempt.atPassword("anybody", ELSEWHERE, false)))
                .isInstanceOf(TooManyAttempts.class);
        assertThatCode(() -> attempts.fail(1, Attempt.atPassword("regular", ELSEWHERE, true)))
                .doesNotThrowAnyException();
    }

    @Test
    void a_right_password_does_not_pay_for_trying_many_others() {
        // Given
        IntStream.range(0, 4).forEach(user -> attempts.fail(1, Attempt.atPassword("user" + user, ELSEWHERE, false)));
        attempts.succeed(Attempt.atPassword("mallory", ELSEWHERE, false));

        // When
        attempts.fail(1, Attempt.atPassword("user5", ELSEWHERE, false));

        // Then
        assertThatThrownBy(() -> attempts.fail(1, Attempt.atPassword("anybody", ELSEWHERE, false)))
                .isInstanceOf(TooManyAttempts.class);
    }

    @Test
    void many_who_succeed_from_one_address_never_wait() {
        // When, Then
        IntStream.range(0, 50).forEach(user -> attempts.succeed(Attempt.atPassword("user" + user, HOME, false)));
    }

    @Test
    void strangers_who_never_rest_do_not_keep_the_owner_out_of_the_places_they_know() {
        // Given
        IntStream.range(0, 60)
                .forEach(stranger -> attempts.tryToFail(Attempt.atPassword("anna", "203.0.113." + stranger, false)));

        // When, Then
        assertThatThrownBy(() -> attempts.fail(1, Attempt.atPassword("anna", ELSEWHERE, false)))
                .isInstanceOf(TooManyAttempts.class);
        assertThat(attempts.succeed(Attempt.atPassword("anna", HOME, true))).isTrue();
    }

    @Test
    void and_elsewhere_the_owner_waits_a_minute_at_most() {
        // Given
        IntStream.range(0, 200).forEach(stranger -> {
            attempts.tryToFail(Attempt.atPassword("anna", "203.0.113." + stranger, false));
            attempts.clock.forward(Duration.ofSeconds(10));
        });

        // When
        attempts.clock.forward(Duration.ofMinutes(1));

        // Then
        assertThat(attempts.succeed(Attempt.atPassword("anna", ELSEWHERE, false)))
                .isTrue();
    }
}
