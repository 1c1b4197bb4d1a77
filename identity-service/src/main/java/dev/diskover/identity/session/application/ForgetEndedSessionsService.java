package dev.diskover.identity.session.application;

import dev.diskover.identity.session.application.port.in.ForgetEndedSessions;
import dev.diskover.identity.session.application.port.out.RefreshTokens;
import dev.diskover.identity.session.application.port.out.SignInFailures;
import dev.diskover.kernel.application.UnitOfWork;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;

@ApplicationScoped
class ForgetEndedSessionsService implements ForgetEndedSessions {

    /** So long a place the user signed in from counts as known. */
    private static final Duration PLACES = Duration.ofDays(30);

    private static final Duration FAILURES = Duration.ofDays(1);

    private final RefreshTokens refreshTokens;
    private final SignInFailures failures;
    private final UnitOfWork unitOfWork;
    private final Clock clock;

    ForgetEndedSessionsService(
            RefreshTokens refreshTokens, SignInFailures failures, UnitOfWork unitOfWork, Clock clock) {
        this.refreshTokens = refreshTokens;
        this.failures = failures;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    @Override
    public void forget() {
        var now = clock.instant();
        unitOfWork.run(() -> refreshTokens.forgetEndedBefore(now.minus(PLACES)));
        unitOfWork.run(() -> failures.forgetUnusedSince(now.minus(FAILURES)));
    }
}
