package dev.diskover.identity;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Set;

/** What an operator can set about sessions. How long an idle one lasts is {@link IdentityConfig#refreshTokenLife()}. */
@ConfigMapping(prefix = "identity.session")
public interface SessionConfig {

    /** However busy it is, a session ends that long after the sign-in. */
    @WithDefault("90d")
    Duration longestLife();

    /** How long a replaced refresh token still answers the same device: two tabs may race for one. */
    @WithDefault("10s")
    Duration grace();

    /** Where pages may use the refresh cookie from, beside PUBLIC_URL; the gateway's own setting. */
    @WithDefault("${WEB_ORIGINS:http://localhost:8080,http://localhost:5173}")
    Set<String> webOrigins();
}
