package dev.diskover.identity.attempt.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diskover.identity.attempt.domain.Attempt;
import dev.diskover.identity.attempt.domain.Scope;
import dev.diskover.identity.attempt.domain.TooManyAttempts;
import dev.diskover.identity.attempt.fixture.UsualLimits;
import dev.diskover.identity.session.fixture.AtOnce;
import dev.diskover.kernel.application.PartUnavailable;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class GuardAttemptsTest {

    private static final String ELSEWHERE = "198.51.100.7";

    private final GuardedAttempts attempts = new GuardedAttempts();

    @Test
    void the_sixth_within_a_minute_is_not_made_and_the_wait_grows_and_ends() {
        // Given
        attempts.fail(5, Attempt.atCode("anna", ELSEWHERE));

        // When, Then
        assertThatThrownBy(() -> attempts.allow(Attempt.atCode("anna", ELSEWHERE), () -> {
                    throw new AssertionError("It was made");
                }))
                .isInstanceOfSatisfying(TooManyAttempts.class, refusal -> {
                    assertThat(refusal.scope()).isEqualTo(Scope.ACCOUNT_AT_ADDRESS);
                    assertThat(refusal.details()).containsEntry("retry_after", 60L);
                });
        attempts.clock.forward(Duration.ofSeconds(60));
        attempts.fail(1, Attempt.atCode("anna", ELSEWHERE));
        assertThatThrownBy(() -> attempts.fail(1, Attempt.atCode("anna", ELSEWHERE)))
                .isInstanceOfSatisfying(TooManyAttempts.class, refusal -> assertThat(refusal.waitSeconds())
                        .isEqualTo(120));
    }

    @Test
    void success_forgives_the_account() {
        // Given
        attempts.fail(4, Attempt.atCode("anna", ELSEWHERE));
        attempts.succeed(Attempt.atCode("anna", ELSEWHERE));

        // When, Then
        assertThatCode(() -> attempts.fail(1, Attempt.atCode("anna", ELSEWHERE)))
                .doesNotThrowAnyException();
    }

    @Test
    void an_attempt_without_outcome_is_taken_back_and_a_refused_one_counts() {
        // Given
        var attempt = Attempt.atFreeName(ELSEWHERE);
        make(20, attempt, new PartUnavailable("sign-in"));

        // When
        make(5, attempt, new IllegalStateException("refused"));

        // Then
        assertThatThrownBy(() -> attempts.fail(1, attempt)).isInstanceOf(TooManyAttempts.class);
    }

    @Test
    void what_rested_an_hour_is_deleted() {
        // Given
        attempts.fail(5, Attempt.atFreeName(ELSEWHERE));
        attempts.clock.forward(Duration.ofMinutes(61));

        // When
        new ForgetAttemptsService(attempts.tallies, new UsualLimits(), new AtOnce(), attempts.clock).forget();

        // Then
        assertThat(attempts.tallies.isEmpty()).isTrue();
    }

    private void make(int times, Attempt attempt, RuntimeException end) {
        for (var time = 0; time < times; time++) {
            assertThatThrownBy(() -> attempts.allow(attempt, () -> {
                        throw end;
                    }))
                    .isSameAs(end);
        }
    }
}
