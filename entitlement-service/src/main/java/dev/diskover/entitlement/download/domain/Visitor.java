package dev.diskover.entitlement.download.domain;

import java.util.regex.Pattern;

/**
 * Where a download was asked for.
 *
 * @param address of the network; kept as a salted hash only
 * @param userAgent what the client calls itself, bounded; null where it did not say
 */
public record Visitor(String address, String userAgent) {

    public static final int MAX_USER_AGENT = 256;

    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

    public Visitor {
        userAgent =
                userAgent == null ? null : bounded(CONTROL.matcher(userAgent).replaceAll(" "));
    }

    private static String bounded(String text) {
        return text.codePointCount(0, text.length()) <= MAX_USER_AGENT
                ? text
                : text.substring(0, text.offsetByCodePoints(0, MAX_USER_AGENT));
    }
}
