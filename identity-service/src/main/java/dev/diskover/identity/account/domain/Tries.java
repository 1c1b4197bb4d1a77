package dev.diskover.identity.account.domain;

import java.time.Duration;
import java.time.Instant;

/**
 * How often a secret was tried without success. A try counts before its outcome is known, so that a hundred at once
 * are a hundred; success forgets them all.
 */
public record Tries(int count, Instant lastAt, Instant blockedUntil) {

    private static final int FREE = 5;
    private static final int LARGEST_EXPONENT = 20;
    private static final Duration LONGEST = Duration.ofMinutes(15);
    private static final Duration FORGOTTEN_AFTER = Duration.ofHours(1);

    public static Tries none(Instant now) {
        return new Tries(0, now, now);
    }

    /**
     * The wait after it doubles with each try beyond the free ones.
     *
     * @throws TooManyTries while the wait lasts
     */
    public Tries another(Instant now) {
        if (now.isBefore(blockedUntil)) {
            throw new TooManyTries(Duration.between(now, blockedUntil));
        }
        var next = lastAt.isBefore(now.minus(FORGOTTEN_AFTER)) ? 1 : count + 1;
        return new Tries(next, now, now.plus(waitAfter(next)));
    }

    private static Duration waitAfter(int count) {
        if (count < FREE) {
            return Duration.ZERO;
        }
        var wait = Duration.ofSeconds(1L << Math.min(count - FREE, LARGEST_EXPONENT));
        return wait.compareTo(LONGEST) < 0 ? wait : LONGEST;
    }
}
