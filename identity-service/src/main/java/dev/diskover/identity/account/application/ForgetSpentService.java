package dev.diskover.identity.account.application;

import dev.diskover.identity.account.application.port.in.ForgetSpent;
import dev.diskover.identity.account.application.port.out.VerificationTokens;
import dev.diskover.kernel.application.UnitOfWork;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;

@ApplicationScoped
class ForgetSpentService implements ForgetSpent {

    private static final Duration KEPT = Duration.ofDays(1);

    private final VerificationTokens tokens;
    private final UnitOfWork unitOfWork;
    private final Clock clock;

    ForgetSpentService(VerificationTokens tokens, UnitOfWork unitOfWork, Clock clock) {
        this.tokens = tokens;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    @Override
    public void forget() {
        var then = clock.instant().minus(KEPT);
        unitOfWork.run(() -> tokens.forgetBefore(then));
    }
}
