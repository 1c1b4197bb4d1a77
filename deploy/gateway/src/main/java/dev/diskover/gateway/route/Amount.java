package dev.diskover.gateway.route;

import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads "30s" and "10MiB". A number without a unit is refused, since nobody can tell what it means. */
final class Amount {

    private static final Pattern FORM = Pattern.compile("([1-9][0-9]{0,5})([a-zA-Z]+)");
    private static final Map<String, Long> MILLIS = Map.of("ms", 1L, "s", 1_000L, "m", 60_000L);
    private static final Map<String, Long> BYTES = Map.of("KiB", 1L << 10, "MiB", 1L << 20);
    // Connections to the services are given up when they are silent for longer.
    private static final Duration LONGEST = Duration.ofMinutes(1);

    static Duration time(String text, String where) {
        var millis = read(text, MILLIS);
        if (millis == 0) {
            throw new InvalidRoutes("time '%s' of %s is not a time such as 500ms, 10s or 1m".formatted(text, where));
        }
        if (millis > LONGEST.toMillis()) {
            throw new InvalidRoutes("time '%s' of %s is over the 1m that is the most".formatted(text, where));
        }
        return Duration.ofMillis(millis);
    }

    static long bytes(String text, String where) {
        var bytes = read(text, BYTES);
        if (bytes == 0) {
            throw new InvalidRoutes("body '%s' of %s is not a size such as 64KiB or 10MiB".formatted(text, where));
        }
        return bytes;
    }

    private static long read(String text, Map<String, Long> units) {
        var parts = FORM.matcher(text);
        return parts.matches() ? Long.parseLong(parts.group(1)) * units.getOrDefault(parts.group(2), 0L) : 0;
    }

    private Amount() {}
}
