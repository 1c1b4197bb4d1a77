package dev.diskover.identity.attempt;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;

/** How many attempts at a secret an operator allows. The numbers stand in {@code application.properties}. */
@ConfigMapping(prefix = "identity.attempts")
public interface AttemptsConfig {

    /** Rest after which all attempts are forgotten. */
    Duration forgottenAfter();

    Limit accountAtAddress();

    Limit address();

    Limit account();

    Limit signedInUser();

    interface Limit {

        /** Attempts before the first wait. */
        int free();

        /** The first wait, so there are never more than the free ones in this time. */
        Duration per();

        /** The wait doubles with each attempt up to this. */
        Duration longestWait();
    }
}
