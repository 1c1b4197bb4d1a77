package dev.diskover.identity.attempt.domain;

import java.time.Duration;
import java.time.Instant;

/**
 * The attempts of one subject so far.
 *
 * @param waitUntil the next attempt is refused before, if this is after the last one
 */
public record Tally(int count, Instant lastAt, Instant waitUntil) {

    public static Tally none(Instant now) {
        return new Tally(0, now, now);
    }

    /**
     * Zero or less when the next attempt may come. Of attempts at once, one that began a little earlier than the last
     * one counted does not wait for that alone.
     */
    public Duration waitAt(Instant now) {
        return waitUntil.isAfter(lastAt) ? Duration.between(now, waitUntil) : Duration.ZERO;
    }

    public Tally another(Instant now, Limit limit) {
        var rested = lastAt.isBefore(now.minus(limit.forgottenAfter()));
        var next = rested ? 1 : count + 1;
        var at = now.isBefore(lastAt) ? lastAt : now;
        return new Tally(next, at, at.plus(limit.waitAfter(next)));
    }

    /** As if the last attempt had not been; whoever was let in had waited already. */
    public Tally takenBack() {
        return new Tally(Math.max(0, count - 1), lastAt, lastAt);
    }
}
