package dev.diskover.gateway.route;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The paths of a route. Literals are made of characters that never need percent-encoding, so a raw path segment can be
 * compared as it is.
 */
public record PathPattern(String text, List<Segment> segments, boolean openEnded) {

    private static final String REST = "**";
    private static final Pattern LITERAL = Pattern.compile("[a-z0-9._-]+");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[a-z_]+}");

    public PathPattern {
        segments = List.copyOf(segments);
    }

    /** One part between slashes; a placeholder has no text. */
    public record Segment(String literal) {

        static final Segment PLACEHOLDER = new Segment(null);

        boolean isPlaceholder() {
            return literal == null;
        }
    }

    public static PathPattern parse(String text) {
        if (!text.startsWith("/") || text.length() == 1) {
            throw new InvalidRoutes("'%s' must begin with '/' and name a path".formatted(text));
        }
        var parts = new ArrayList<>(Arrays.asList(text.substring(1).split("/", -1)));
        var openEnded = parts.getLast().equals(REST);
        if (openEnded) {
            parts.removeLast();
        }
        var segments = parts.stream().map(part -> segment(part, text)).toList();
        requireThatItHidesWhatIsInternal(text, segments);
        return new PathPattern(text, segments, openEnded);
    }

    private static Segment segment(String part, String text) {
        if (PLACEHOLDER.matcher(part).matches()) {
            return Segment.PLACEHOLDER;
        }
        if (!LITERAL.matcher(part).matches() || part.matches("\\.{1,2}")) {
            throw new InvalidRoutes(
                    "'%s' in '%s' is neither a lower-case literal, nor a {placeholder}, nor ** at the end"
                            .formatted(part, text));
        }
        return new Segment(part);
    }

    // Health, metrics and the like of every service lie under /q; no slip in the routes file may open them.
    private static void requireThatItHidesWhatIsInternal(String text, List<Segment> segments) {
        if (segments.isEmpty() || segments.getFirst().isPlaceholder()) {
            throw new InvalidRoutes("'%s' must begin with a literal, or it would open every path".formatted(text));
        }
        if (segments.getFirst().literal().equals("q")) {
            throw new InvalidRoutes("'%s' would open the internal paths of a service".formatted(text));
        }
    }
}
