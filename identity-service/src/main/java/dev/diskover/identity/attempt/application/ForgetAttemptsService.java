package dev.diskover.identity.attempt.application;

import dev.diskover.identity.attempt.application.port.in.ForgetAttempts;
import dev.diskover.identity.attempt.application.port.out.Limits;
import dev.diskover.identity.attempt.application.port.out.Tallies;
import dev.diskover.kernel.application.UnitOfWork;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

@ApplicationScoped
class ForgetAttemptsService implements ForgetAttempts {

    private final Tallies tallies;
    private final Limits limits;
    private final UnitOfWork unitOfWork;
    private final Clock clock;

    ForgetAttemptsService(Tallies tallies, Limits limits, UnitOfWork unitOfWork, Clock clock) {
        this.tallies = tallies;
        this.limits = limits;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    @Override
    public void forget() {
        unitOfWork.run(() -> tallies.forgetBefore(clock.instant().minus(limits.forgottenAfter())));
    }
}
