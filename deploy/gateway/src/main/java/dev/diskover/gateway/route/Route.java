package dev.diskover.gateway.route;

import java.time.Duration;

/** Which service answers the paths of a pattern, and within which limits. */
public record Route(PathPattern pattern, String service, Duration timeLimit, long bodyLimit) {

    @Override
    public String toString() {
        return "%s (%s)".formatted(pattern.text(), service);
    }
}
