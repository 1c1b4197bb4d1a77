package dev.diskover.identity.social;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Signing in by other providers. One whose id and secrets are not set is not offered. */
@ConfigMapping(prefix = "identity.social")
public interface SocialConfig {

    /** How long a person may take at the provider. */
    @WithDefault("10m")
    Duration attemptLife();

    /** How long one answer of a provider may take, from the call to its last byte. */
    @WithDefault("5s")
    Duration answerLimit();

    /** Bytes that an answer of a provider may have. */
    @WithDefault("262144")
    long answerSize();

    /** An unknown key is looked for at once, but not again and again for whoever invents names of keys. */
    @WithDefault("10s")
    Duration keySearchPause();

    Google google();

    Github github();

    Clerk clerk();

    interface Google {

        Optional<String> clientId();

        Optional<String> clientSecret();

        /** Its discovery document names the other addresses. */
        @WithDefault("https://accounts.google.com")
        String issuer();
    }

    interface Github {

        Optional<String> clientId();

        Optional<String> clientSecret();

        @WithDefault("https://github.com")
        String url();

        @WithDefault("https://api.github.com")
        String apiUrl();
    }

    interface Clerk {

        /** The frontend API of the instance; its discovery document names the keys. */
        Optional<String> issuer();

        /** For asking who a user is. */
        Optional<String> secretKey();

        @WithDefault("https://api.clerk.com")
        String apiUrl();

        /** Origins of the web apps whose session tokens count; where none is named, only our own. */
        Optional<List<String>> authorizedParties();

        /** Lets tokens in that name no party at all, as those of native apps do. */
        @WithDefault("false")
        boolean partyOptional();

        /** Checks messages, beginning with {@code whsec_}. */
        Optional<String> webhookSecret();
    }
}
