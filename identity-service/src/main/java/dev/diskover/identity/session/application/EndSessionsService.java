package dev.diskover.identity.session.application;

import dev.diskover.identity.session.application.port.in.EndSessions;
import dev.diskover.identity.session.application.port.out.OpenSessions;
import dev.diskover.identity.session.application.port.out.RefreshTokens;
import dev.diskover.identity.session.domain.SessionNotFound;
import dev.diskover.identity.session.domain.ShownToken;
import dev.diskover.kernel.application.UnitOfWork;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class EndSessionsService implements EndSessions {

    private final OpenSessions sessions;
    private final RefreshTokens refreshTokens;
    private final UnitOfWork unitOfWork;
    private final Clock clock;

    EndSessionsService(OpenSessions sessions, RefreshTokens refreshTokens, UnitOfWork unitOfWork, Clock clock) {
        this.sessions = sessions;
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
        var now = clock.instant();
        var kept = Optional.ofNullable(refreshToken)
                .flatMap(token -> refreshTokens.find(token, now))
                .map(ShownToken::session);
        unitOfWork.run(() -> sessions.endAllBut(kept, user, now));
    }

    @Override
    public void end(UUID user, UUID session) {
        var ended = unitOfWork.run(() -> sessions.end(user, session, clock.instant()));
        if (!ended) {
            throw new SessionNotFound();
        }
    }
}
