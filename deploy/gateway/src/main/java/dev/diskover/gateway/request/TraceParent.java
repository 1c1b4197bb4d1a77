package dev.diskover.gateway.request;

import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;

/** W3C trace context: which trace a request belongs to, and whether the client said so or we began it. */
public record TraceParent(String header, boolean taken) {

    public static final String HEADER = "traceparent";
    private static final Pattern FORM =
            Pattern.compile("(?!ff)[0-9a-f]{2}-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}");

    public static TraceParent takeOrMake(String offered) {
        return offered != null && FORM.matcher(offered).matches()
                ? new TraceParent(offered, true)
                : new TraceParent(make(), false);
    }

    private static String make() {
        var random = ThreadLocalRandom.current();
        var hex = HexFormat.of();
        return "00-" + hex.toHexDigits(random.nextLong(1, Long.MAX_VALUE)) + hex.toHexDigits(random.nextLong()) + "-"
                + hex.toHexDigits(random.nextLong(1, Long.MAX_VALUE)) + "-01";
    }

    public String traceId() {
        return header.substring(3, 35);
    }
}
