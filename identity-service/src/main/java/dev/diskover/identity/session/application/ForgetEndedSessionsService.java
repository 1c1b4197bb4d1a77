package dev.diskover.identity.session.application;

import dev.diskover.identity.session.application.port.in.ForgetEndedSessions;
import dev.diskover.identity.session.application.port.out.RefreshTokens;
import dev.diskover.kernel.application.UnitOfWork;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;

@ApplicationScoped
class ForgetEndedSessionsService implements ForgetEndedSessions {

    /** So long a place the user signed in from counts as known. */
    private static final Duration PLACES = Duration.ofDays(30);

    private final RefreshTokens refreshTokens;
    private final UnitOfWork unitOfWork;
    private final Clock clock;

    ForgetEndedSessionsService(RefreshTokens refreshTokens, UnitOfWork unitOfWork, Clock clock) {
        this.refreshTokens = refreshTokens;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    @Override
    public void forget() {
        unitOfWork.run(() -> refreshTokens.forgetEndedBefore(clock.instant().minus(PLACES)));
    }
}
