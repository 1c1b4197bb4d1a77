package dev.diskover.identity.organization.adapter.out.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What an operator can set about organizations. */
@ConfigMapping(prefix = "identity.organization")
public interface OrganizationConfig {

    /** How long a former slug leads to its organization and to no other. */
    @WithDefault("90d")
    Duration slugHold();

    /** How long after its period a subscription still keeps its organization from being deleted. */
    @WithDefault("3d")
    Duration renewalGrace();
}
