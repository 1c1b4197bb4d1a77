package dev.diskover.identity.attempt.application;

import static org.assertj.core.api.Assertions.assertThat;

import dev.diskover.identity.attempt.application.port.in.GuardAttempts;
import dev.diskover.identity.attempt.domain.Attempt;
import dev.diskover.identity.attempt.domain.TooManyAttempts;
import dev.diskover.identity.attempt.fixture.InMemoryTallies;
import dev.diskover.identity.attempt.fixture.UsualLimits;
import dev.diskover.identity.session.fixture.AtOnce;
import dev.diskover.kernel.testing.SetClock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;

/** Attempts that are counted in memory, from noon on. */
final class GuardedAttempts implements GuardAttempts {

    final SetClock clock = new SetClock(Instant.parse("2026-11-21T12:00:00Z"));
    final InMemoryTallies tallies = new InMemoryTallies();

    private final GuardAttempts attempts = new GuardAttemptsService(tallies, new UsualLimits(), new AtOnce(), clock);

    @Override
    public <T> Optional<T> allow(Attempt attempt, Supplier<Optional<T>> trial) {
        return attempts.allow(attempt, trial);
    }

    void fail(int times, Attempt attempt) {
        for (var time = 0; time < times; time++) {
            assertThat(allow(attempt, Optional::empty)).isEmpty();
        }
    }

    boolean succeed(Attempt attempt) {
        return allow(attempt, () -> Optional.of(true)).orElseThrow();
    }

    void tryToFail(Attempt attempt) {
        try {
            fail(1, attempt);
        } catch (TooManyAttempts refused) {
            assertThat(refused.code()).isEqualTo("too_many_attempts");
        }
    }
}
