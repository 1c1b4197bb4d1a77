package dev.diskover.gateway.route;

import java.time.Duration;
import java.util.Optional;

/**
 * Which service answers the paths of a pattern, and within which limits.
 *
 * @param rate empty where a client may ask as often as it likes
 */
public record Route(PathPattern pattern, String service, Duration timeLimit, long bodyLimit, Optional<Rate> rate) {

    @Override
    public String toString() {
        return "%s (%s)".formatted(pattern.text(), service);
    }
}
