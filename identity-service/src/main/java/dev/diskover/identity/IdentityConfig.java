package dev.diskover.identity;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What an operator can set in identity. */
@ConfigMapping(prefix = "identity")
public interface IdentityConfig {

    /** The gateway as a browser sees it; links in mails lead there. */
    String publicUrl();

    String issuer();

    /** Encrypts the private signing keys at rest; at least 32 characters. */
    String keyEncryptionSecret();

    @WithDefault("10m")
    Duration accessTokenLife();

    @WithDefault("30d")
    Duration refreshTokenLife();

    /** How long a key signs before a new one takes over. */
    @WithDefault("30d")
    Duration keyRotation();

    /**
     * How long a new key is published before it signs. The other services fetch the keys every five minutes, so with
     * more than that each knows it by then; with less they fetch it when they meet it.
     */
    @WithDefault("15m")
    Duration keyLead();
}
