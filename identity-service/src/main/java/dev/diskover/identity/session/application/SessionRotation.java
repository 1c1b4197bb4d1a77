package dev.diskover.identity.session.application;

import dev.diskover.identity.session.application.port.out.OpenSessions;
import dev.diskover.identity.session.application.port.out.RefreshTokens;
import dev.diskover.identity.session.application.port.out.RefreshTokens.Rotated;
import dev.diskover.identity.session.application.port.out.SecurityLog;
import dev.diskover.identity.session.application.port.out.SessionTimes;
import dev.diskover.identity.session.domain.Client;
import dev.diskover.identity.session.domain.RefreshTokenInvalid;
import dev.diskover.identity.session.domain.RefreshTokenReused;
import dev.diskover.identity.session.domain.ShownToken;
import dev.diskover.kernel.application.UnitOfWork;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;

/** Trades refresh tokens, and tells two tabs that race from a token that was stolen. */
@ApplicationScoped
class SessionRotation {

    private final RefreshTokens refreshTokens;
    private final OpenSessions sessions;
    private final SecurityLog log;
    private final SessionTimes times;
    private final UnitOfWork unitOfWork;

    SessionRotation(
            RefreshTokens refreshTokens,
            OpenSessions sessions,
            SecurityLog log,
            SessionTimes times,
            UnitOfWork unitOfWork) {
        this.refreshTokens = refreshTokens;
        this.sessions = sessions;
        this.log = log;
        this.times = times;
        this.unitOfWork = unitOfWork;
    }

    /** @return empty when the token was not living */
    Optional<Rotated> rotate(String token, Client client, Instant now) {
        return refreshTokens.rotate(token, client, now, times.sessionLife());
    }

    /** Whom a token that is not living may still speak for, because two tabs raced; otherwise refuses. */
    ShownToken racedOrRefused(String token, Client client, Instant now) {
        var shown = refreshTokens.find(token, now).orElseThrow(RefreshTokenInvalid::new);
        if (shown.isOfRacingTabs(client, now, times.grace())) {
            log.refreshTokenRaced(shown, client);
            return shown;
        }
        if (!shown.replaced()) {
            throw new RefreshTokenInvalid();
        }
        unitOfWork.run(() -> sessions.end(shown.user(), shown.session(), now));
        log.refreshTokenReused(shown, client);
        throw new RefreshTokenReused();
    }

    void end(String token, Instant now) {
        refreshTokens
                .find(token, now)
                .ifPresent(shown -> unitOfWork.run(() -> sessions.end(shown.user(), shown.session(), now)));
    }
}
