package dev.diskover.identity.attempt.domain;

import dev.diskover.kernel.domain.Rejection;
import java.time.Duration;
import java.util.Map;

/** There were too many attempts lately. Refused alike whether or not this one would have succeeded. */
public final class TooManyAttempts extends Rejection {

    private final transient Scope scope;
    private final transient Limit limit;
    private final long waitSeconds;

    public TooManyAttempts(Scope scope, Limit limit, Duration wait) {
        this(scope, limit, Math.max(1, wait.plusMillis(999).toSeconds()));
    }

    private TooManyAttempts(Scope scope, Limit limit, long waitSeconds) {
        super(
                Reason.TOO_MANY_REQUESTS,
                "too_many_attempts",
                "Too many failed attempts; try again later",
                Map.of("retry_after", waitSeconds));
        this.scope = scope;
        this.limit = limit;
        this.waitSeconds = waitSeconds;
    }

    public Scope scope() {
        return scope;
    }

    public Limit limit() {
        return limit;
    }

    public long waitSeconds() {
        return waitSeconds;
    }
}
