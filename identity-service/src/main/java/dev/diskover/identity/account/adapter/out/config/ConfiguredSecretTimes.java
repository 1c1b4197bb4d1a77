package dev.diskover.identity.account.adapter.out.config;

import dev.diskover.identity.account.AccountConfig;
import dev.diskover.identity.account.application.port.out.SecretTimes;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

@ApplicationScoped
class ConfiguredSecretTimes implements SecretTimes {

    private final AccountConfig config;

    ConfiguredSecretTimes(AccountConfig config) {
        this.config = config;
    }

    @Override
    public Duration verificationLife() {
        return config.verificationLife();
    }

    @Override
    public Duration resetLife() {
        return config.resetLife();
    }

    @Override
    public Duration codeLife() {
        return config.codeLife();
    }
}
