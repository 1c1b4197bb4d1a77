package dev.diskover.identity.signingkey.adapter.out.config;

import dev.diskover.identity.IdentityConfig;
import dev.diskover.identity.signingkey.application.port.out.KeyTimes;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

@ApplicationScoped
class ConfiguredKeyTimes implements KeyTimes {

    private final IdentityConfig config;

    ConfiguredKeyTimes(IdentityConfig config) {
        this.config = config;
    }

    @Override
    public Duration rotation() {
        return config.keyRotation();
    }

    @Override
    public Duration lead() {
        return config.keyLead();
    }

    @Override
    public Duration tokenLife() {
        return config.accessTokenLife();
    }
}
