package dev.diskover.identity.invitation.adapter.out.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What an operator can set about invitations. */
@ConfigMapping(prefix = "identity.invitation")
public interface InvitationConfig {

    @WithDefault("7d")
    Duration life();

    /** How many invitations of one organization may wait for an answer. */
    @WithDefault("100")
    int mostPending();
}
