package dev.diskover.identity.account;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What an operator can set about accounts. */
@ConfigMapping(prefix = "identity.account")
public interface AccountConfig {

    Argon2 argon2();

    @WithDefault("24h")
    Duration verificationLife();

    @WithDefault("1h")
    Duration resetLife();

    @WithDefault("15m")
    Duration codeLife();

    /** How many letters of one kind an address may get within an hour because somebody asked for them. */
    @WithDefault("5")
    int lettersAnHour();

    /** OWASP's password storage cheat sheet. Raise it any time: who signs in is hashed again. */
    interface Argon2 {

        @WithDefault("19456")
        int memoryKib();

        @WithDefault("2")
        int passes();

        @WithDefault("1")
        int lanes();

        /** How many hash at a time; half the processors where nothing is set, so that the rest stay free. */
        default int threads() {
            return Math.max(1, Runtime.getRuntime().availableProcessors() / 2);
        }

        /**
         * How many wait for each thread before others are sent away: at some 60 ms a hash, none for longer than the ten
         * seconds the gateway gives them.
         */
        @WithDefault("128")
        int waiting();
    }
}
