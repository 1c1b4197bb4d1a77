package dev.diskover.identity.session.domain;

import dev.diskover.kernel.domain.Rejection;
import java.time.Duration;
import java.util.Map;

/** Too many sign-ins failed lately. */
public final class TooManyAttempts extends Rejection {

    public TooManyAttempts(Duration wait) {
        super(
                Reason.TOO_MANY_REQUESTS,
                "too_many_attempts",
                "Too many failed sign-ins; try again later",
                Map.of("retry_after", Math.max(1, wait.toSeconds())));
    }
}
