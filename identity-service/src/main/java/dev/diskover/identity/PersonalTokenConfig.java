package dev.diskover.identity;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What an operator can set about personal access tokens. */
@ConfigMapping(prefix = "identity.personal-token")
public interface PersonalTokenConfig {

    /** How long one lasts when its user does not say. */
    @WithDefault("90d")
    Duration usualLife();

    @WithDefault("366d")
    Duration longestLife();

    @WithDefault("50")
    int mostPerUser();
}
