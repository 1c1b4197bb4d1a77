package dev.diskover.identity.attempt.domain;

import java.time.Duration;

/**
 * How many attempts are free, and what each further one costs.
 *
 * @param free attempts before the first wait
 * @param per the first wait, so there are never more than the free ones in this time
 * @param longest the wait doubles with each attempt up to this
 * @param forgottenAfter rest after which all attempts are forgotten
 */
public record Limit(int free, Duration per, Duration longest, Duration forgottenAfter) {

    private static final int LARGEST_EXPONENT = 20;

    public Limit {
        if (free < 1 || per.toSeconds() < 1 || longest.compareTo(per) < 0 || forgottenAfter.compareTo(longest) < 0) {
            throw new IllegalArgumentException(
                    ("A limit needs 1 <= free, 1 s <= per <= longest wait <= forgotten after;"
                                    + " not free %d, per %s, %s, %s")
                            .formatted(free, per, longest, forgottenAfter));
        }
    }

    Duration waitAfter(int count) {
        if (count < free) {
            return Duration.ZERO;
        }
        var wait = per.multipliedBy(1L << Math.min(count - free, LARGEST_EXPONENT));
        return wait.compareTo(longest) < 0 ? wait : longest;
    }
}
