package dev.diskover.identity.session.domain;

import java.time.Duration;
import java.time.Instant;

/**
 * How long a session lasts.
 *
 * @param idle after its last use
 * @param longest after it began, however busy it is
 */
public record SessionLife(Duration idle, Duration longest) {

    public Instant endOf(Instant began, Instant lastUsed) {
        var whenIdle = lastUsed.plus(idle);
        var atLast = began.plus(longest);
        return whenIdle.isBefore(atLast) ? whenIdle : atLast;
    }
}
