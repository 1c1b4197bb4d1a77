package dev.diskover.identity.session.adapter.out.config;

import dev.diskover.identity.IdentityConfig;
import dev.diskover.identity.session.application.port.out.SessionTimes;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

@ApplicationScoped
class ConfiguredSessionTimes implements SessionTimes {

    private final IdentityConfig config;

    ConfiguredSessionTimes(IdentityConfig config) {
        this.config = config;
    }

    @Override
    public Duration accessTokenLife() {
        return config.accessTokenLife();
    }

    @Override
    public Duration refreshTokenLife() {
        return config.refreshTokenLife();
    }
}
