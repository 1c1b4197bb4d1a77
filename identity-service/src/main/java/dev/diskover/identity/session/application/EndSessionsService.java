package dev.diskover.identity.session.application;

import dev.diskover.identity.session.application.port.in.EndSessions;
import dev.diskover.identity.session.application.port.out.RefreshTokens;
import dev.diskover.kernel.application.UnitOfWork;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class EndSessionsService implements EndSessions {

    private final RefreshTokens refreshTokens;
    private final UnitOfWork unitOfWork;
    private final Clock clock;

    EndSessionsService(RefreshTokens refreshTokens, UnitOfWork unitOfWork, Clock clock) {
        this.refreshTokens = refreshTokens;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    @Override
    public void endAll(UUID user) {
        endOthers(user, null);
    }

    @Override
    public void endOthers(UUID user, String refreshToken) {
        var kept = Optional.ofNullable(refreshToken).flatMap(refreshTokens::familyOf);
        unitOfWork.run(() -> refreshTokens.endAllBut(kept, user, clock.instant()));
    }
}
