package dev.diskover.gateway.route;

import java.time.Duration;
import java.util.regex.Pattern;

/** Reads "30s" and "10MiB". A number without a unit is refused, since nobody can tell what it means. */
final class Amount {

    private static final Pattern FORM = Pattern.compile("([1-9][0-9]{0,5})(ms|s|m|KiB|MiB)");

    static Duration time(String text, String where) {
        var parts = FORM.matcher(text);
        if (parts.matches()) {
            var number = Long.parseLong(parts.group(1));
            switch (parts.group(2)) {
                case "ms":
                    return Duration.ofMillis(number);
                case "s":
                    return Duration.ofSeconds(number);
                case "m":
                    return Duration.ofMinutes(number);
                default:
            }
        }
        throw new InvalidRoutes("time '%s' of %s is not a time such as 500ms, 10s or 1m".formatted(text, where));
    }

    static long bytes(String text, String where) {
        var parts = FORM.matcher(text);
        if (parts.matches()) {
            var number = Long.parseLong(parts.group(1));
            switch (parts.group(2)) {
                case "KiB":
                    return number << 10;
                case "MiB":
                    return number << 20;
                default:
            }
        }
        throw new InvalidRoutes("body '%s' of %s is not a size such as 64KiB or 10MiB".formatted(text, where));
    }

    private Amount() {}
}
