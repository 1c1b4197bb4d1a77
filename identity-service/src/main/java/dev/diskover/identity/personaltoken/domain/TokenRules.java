package dev.diskover.identity.personaltoken.domain;

import java.time.Duration;
import java.time.Instant;

/**
 * @param usual how long a token lasts when its user does not say
 * @param longest how long a token may last
 * @param most how many living tokens a user may have
 */
public record TokenRules(Duration usual, Duration longest, int most) {

    /**
     * @param wanted null where the user did not say
     * @throws InvalidTokenExpiry when that is past or too far ahead
     */
    public Instant expiry(Instant wanted, Instant now) {
        if (wanted == null) {
            return now.plus(usual);
        }
        if (!wanted.isAfter(now) || wanted.isAfter(now.plus(longest))) {
            throw new InvalidTokenExpiry(longest);
        }
        return wanted;
    }
}
