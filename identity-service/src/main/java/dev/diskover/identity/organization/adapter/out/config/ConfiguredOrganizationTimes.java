package dev.diskover.identity.organization.adapter.out.config;

import dev.diskover.identity.organization.application.port.out.OrganizationTimes;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

@ApplicationScoped
class ConfiguredOrganizationTimes implements OrganizationTimes {

    private final OrganizationConfig config;

    ConfiguredOrganizationTimes(OrganizationConfig config) {
        this.config = config;
    }

    @Override
    public Duration slugHold() {
        return config.slugHold();
    }

    @Override
    public Duration renewalGrace() {
        return config.renewalGrace();
    }
}
