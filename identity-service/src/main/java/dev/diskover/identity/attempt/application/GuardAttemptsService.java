package dev.diskover.identity.attempt.application;

import dev.diskover.identity.attempt.application.port.in.GuardAttempts;
import dev.diskover.identity.attempt.application.port.out.Limits;
import dev.diskover.identity.attempt.application.port.out.Tallies;
import dev.diskover.identity.attempt.domain.Attempt;
import dev.diskover.identity.attempt.domain.Scope;
import dev.diskover.identity.attempt.domain.Subject;
import dev.diskover.identity.attempt.domain.TooManyAttempts;
import dev.diskover.kernel.application.PartUnavailable;
import dev.diskover.kernel.application.UnitOfWork;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;

@ApplicationScoped
class GuardAttemptsService implements GuardAttempts {

    private final Tallies tallies;
    private final Limits limits;
    private final UnitOfWork unitOfWork;
    private final Clock clock;

    GuardAttemptsService(Tallies tallies, Limits limits, UnitOfWork unitOfWork, Clock clock) {
        this.tallies = tallies;
        this.limits = limits;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    @Override
    public <T> Optional<T> allow(Attempt attempt, Supplier<Optional<T>> trial) {
        var now = clock.instant();
        // One refusal takes back all: an attempt that was not made counts nowhere.
        unitOfWork.run(() -> attempt.subjects().forEach(subject -> count(subject, now)));
        var outcome = made(attempt, trial, now);
        if (outcome.isPresent()) {
            unitOfWork.run(() -> attempt.subjects().forEach(subject -> forgive(subject, now)));
        }
        return outcome;
    }

    private <T> Optional<T> made(Attempt attempt, Supplier<Optional<T>> trial, Instant now) {
        try {
            return trial.get();
        } catch (PartUnavailable noOutcome) {
            unitOfWork.run(() -> attempt.subjects().forEach(subject -> takeBack(subject, now)));
            throw noOutcome;
        }
    }

    private void count(Subject subject, Instant now) {
        var limit = limits.of(subject.scope());
        var tally = tallies.lock(subject, now);
        var wait = tally.waitAt(now);
        if (wait.isPositive()) {
            throw new TooManyAttempts(subject.scope(), limit, wait);
        }
        tallies.keep(subject, tally.another(now, limit));
    }

    /** The address keeps its other attempts: one right password must not pay for trying many others. */
    private void forgive(Subject subject, Instant now) {
        if (subject.scope() == Scope.ADDRESS) {
            takeBack(subject, now);
        } else {
            tallies.forget(subject);
        }
    }

    private void takeBack(Subject subject, Instant now) {
        tallies.keep(subject, tallies.lock(subject, now).takenBack());
    }
}
