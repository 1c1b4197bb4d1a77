package dev.diskover.identity.session.adapter.out.config;

import dev.diskover.identity.IdentityConfig;
import dev.diskover.identity.SessionConfig;
import dev.diskover.identity.session.application.port.out.SessionTimes;
import dev.diskover.identity.session.domain.SessionLife;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

@ApplicationScoped
class ConfiguredSessionTimes implements SessionTimes {

    private final IdentityConfig identity;
    private final SessionConfig session;

    ConfiguredSessionTimes(IdentityConfig identity, SessionConfig session) {
        this.identity = identity;
        this.session = session;
    }

    @Override
    public Duration accessTokenLife() {
        return identity.accessTokenLife();
    }

    @Override
    public SessionLife sessionLife() {
        return new SessionLife(identity.refreshTokenLife(), session.longestLife());
    }

    @Override
    public Duration grace() {
        return session.grace();
    }
}
