package dev.diskover.gateway.route;

import java.time.Duration;
import java.util.regex.Pattern;

/** How many requests of a kind one client may make in a while. */
public record Rate(String name, int requests, Duration per) {

    private static final Pattern FORM = Pattern.compile("([1-9][0-9]{0,6}) per ([0-9]+[a-z]+)");

    static Rate parse(String name, String text) {
        var parts = FORM.matcher(text);
        if (!parts.matches()) {
            throw new InvalidRoutes("rate '%s' of %s is not a rate such as 60 per 1m".formatted(text, name));
        }
        return new Rate(name, Integer.parseInt(parts.group(1)), Amount.time(parts.group(2), name));
    }
}
