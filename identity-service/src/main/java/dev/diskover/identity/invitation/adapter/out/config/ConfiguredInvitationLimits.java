package dev.diskover.identity.invitation.adapter.out.config;

import dev.diskover.identity.invitation.application.port.out.InvitationLimits;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

@ApplicationScoped
class ConfiguredInvitationLimits implements InvitationLimits {

    private final InvitationConfig config;

    ConfiguredInvitationLimits(InvitationConfig config) {
        this.config = config;
    }

    @Override
    public Duration life() {
        return config.life();
    }

    @Override
    public int mostPending() {
        return config.mostPending();
    }
}
