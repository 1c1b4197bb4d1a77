package dev.diskover.identity.account.application;

import dev.diskover.identity.account.application.port.out.Attempts;
import dev.diskover.kernel.application.UnitOfWork;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** Slows down whoever keeps guessing. */
@ApplicationScoped
class AttemptGuard {

    private final Attempts attempts;
    private final UnitOfWork unitOfWork;
    private final Clock clock;

    AttemptGuard(Attempts attempts, UnitOfWork unitOfWork, Clock clock) {
        this.attempts = attempts;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    /** @throws dev.diskover.identity.account.domain.TooManyTries while the subject has to wait */
    void count(String subject) {
        var now = clock.instant();
        unitOfWork.run(() -> attempts.keep(subject, attempts.lock(subject, now).another(now)));
    }

    void succeeded(String subject) {
        unitOfWork.run(() -> attempts.forget(subject));
    }
}
