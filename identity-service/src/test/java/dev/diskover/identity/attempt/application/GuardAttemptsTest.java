package dev.diskover.identity.attempt.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diskover.identity.attempt.application.port.in.GuardAttempts;
import dev.diskover.identity.attempt.domain.Attempt;
import dev.diskover.identity.attempt.domain.Scope;
import dev.diskover.identity.attempt.domain.TooManyAttempts;
import dev.diskover.identity.attempt.fixture.InMemoryTallies;
import dev.diskover.identity.attempt.fixture.UsualLimits;
import dev.diskover.identity.session.fixture.AtOnce;
import dev.diskover.kernel.application.PartUnavailable;
import dev.diskover.kernel.testing.SetClock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GuardAttemptsTest {

    private static final String HOME = "192.0.2.1";
    private static final String ELSEWHERE = "198.51.100.7";

    private final SetClock clock = new SetClock(Instant.parse("2026-11-21T12:00:00Z"));
    private final InMemoryTallies tallies = new InMemoryTallies();
    private final GuardAttempts attempts = new GuardAttemptsService(tallies, new UsualLimits(), new AtOnce(), clock);

    @Test
    void the_sixth_within_a_minute_is_not_made_and_the_wait_grows_and_ends() {
        // Given
        fail(5, Attempt.atCode("anna", ELSEWHERE));

        // When, Then
        assertThatThrownBy(() -> attempts.allow(Attempt.atCode("anna", ELSEWHERE), () -> {
                    throw new AssertionError("It was made");
                }))
                .isInstanceOfSatisfying(TooManyAttempts.class, refusal -> {
                    assertThat(refusal.scope()).isEqualTo(Scope.ACCOUNT_AT_ADDRESS);
                    assertThat(refusal.details()).containsEntry("retry_after", 60L);
                });
        clock.forward(Duration.ofSeconds(60));
        fail(1, Attempt.atCode("anna", ELSEWHERE));
        assertThatThrownBy(() -> fail(1, Attempt.atCode("anna", ELSEWHERE)))
                .isInstanceOfSatisfying(TooManyAttempts.class, refusal -> assertThat(refusal.waitSeconds())
                        .isEqualTo(120));
    }

    @Test
    void an_address_that_tries_many_accounts_has_to_wait_for_all_of_them() {
        // Given
        IntStream.range(0, 5).forEach(user -> fail(1, Attempt.atPassword("user" + user, ELSEWHERE, false)));

        // When, Then
        assertThatThrownBy(() -> fail(1, Attempt.atPassword("anybody", ELSEWHERE, false)))
                .isInstanceOf(TooManyAttempts.class);
        assertThatCode(() -> fail(1, Attempt.atPassword("regular", ELSEWHERE, true)))
                .doesNotThrowAnyException();
    }

    @Test
    void a_right_password_does_not_pay_for_trying_many_others() {
        // Given
        IntStream.range(0, 4).forEach(user -> fail(1, Attempt.atPassword("user" + user, ELSEWHERE, false)));
        succeed(Attempt.atPassword("mallory", ELSEWHERE, false));

        // When
        fail(1, Attempt.atPassword("user5", ELSEWHERE, false));

        // Then
        assertThatThrownBy(() -> fail(1, Attempt.atPassword("anybody", ELSEWHERE, false)))
                .isInstanceOf(TooManyAttempts.class);
    }

    @Test
    void many_who_succeed_from_one_address_never_wait() {
        // When, Then
        IntStream.range(0, 50).forEach(user -> succeed(Attempt.atPassword("user" + user, HOME, false)));
    }

    @Test
    void strangers_who_never_rest_do_not_keep_the_owner_out_of_the_places_they_know() {
        // Given
        IntStream.range(0, 60)
                .forEach(stranger -> tryToFail(Attempt.atPassword("anna", "203.0.113." + stranger, false)));

        // When, Then
        assertThatThrownBy(() -> fail(1, Attempt.atPassword("anna", ELSEWHERE, false)))
                .isInstanceOf(TooManyAttempts.class);
        assertThat(succeed(Attempt.atPassword("anna", HOME, true))).isTrue();
    }

    @Test
    void and_elsewhere_the_owner_waits_a_minute_at_most() {
        // Given
        IntStream.range(0, 200).forEach(stranger -> {
            tryToFail(Attempt.atPassword("anna", "203.0.113." + stranger, false));
            clock.forward(Duration.ofSeconds(10));
        });

        // When
        clock.forward(Duration.ofMinutes(1));

        // Then
        assertThat(succeed(Attempt.atPassword("anna", ELSEWHERE, false))).isTrue();
    }

    @Test
    void success_forgives_the_account() {
        // Given
        fail(4, Attempt.atCode("anna", ELSEWHERE));
        succeed(Attempt.atCode("anna", ELSEWHERE));

        // When, Then
        assertThatCode(() -> fail(1, Attempt.atCode("anna", ELSEWHERE))).doesNotThrowAnyException();
    }

    @Test
    void an_attempt_without_outcome_is_taken_back_and_a_refused_one_counts() {
        // Given
        var attempt = Attempt.atFreeName(ELSEWHERE);
        for (var time = 0; time < 20; time++) {
            assertThatThrownBy(() -> attempts.allow(attempt, () -> {
                        throw new PartUnavailable("sign-in");
                    }))
                    .isInstanceOf(PartUnavailable.class);
        }

        // When
        for (var time = 0; time < 5; time++) {
            assertThatThrownBy(() -> attempts.allow(attempt, () -> {
                        throw new IllegalStateException("refused");
                    }))
                    .hasMessage("refused");
        }

        // Then
        assertThatThrownBy(() -> fail(1, attempt)).isInstanceOf(TooManyAttempts.class);
    }

    @Test
    void what_rested_an_hour_is_deleted() {
        // Given
        fail(5, Attempt.atFreeName(ELSEWHERE));
        clock.forward(Duration.ofMinutes(61));

        // When
        new ForgetAttemptsService(tallies, new UsualLimits(), new AtOnce(), clock).forget();

        // Then
        assertThat(tallies.isEmpty()).isTrue();
    }

    private void fail(int times, Attempt attempt) {
        for (var time = 0; time < times; time++) {
            assertThat(attempts.allow(attempt, Optional::empty)).isEmpty();
        }
    }

    private boolean succeed(Attempt attempt) {
        return attempts.allow(attempt, () -> Optional.of(true)).orElseThrow();
    }

    private void tryToFail(Attempt attempt) {
        try {
            fail(1, attempt);
        } catch (TooManyAttempts refused) {
            assertThat(refused.code()).isEqualTo("too_many_attempts");
        }
    }
}
