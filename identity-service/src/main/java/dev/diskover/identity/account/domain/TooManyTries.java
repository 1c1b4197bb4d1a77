package dev.diskover.identity.account.domain;

import dev.diskover.kernel.domain.Rejection;
import java.time.Duration;
import java.util.Map;

/** A secret was guessed wrong too often lately. */
public final class TooManyTries extends Rejection {

    public TooManyTries(Duration wait) {
        super(
                Reason.TOO_MANY_REQUESTS,
                "too_many_attempts",
                "Too many failed tries; try again later",
                Map.of("retry_after", Math.max(1, wait.plusMillis(999).toSeconds())));
    }
}
