package dev.diskover.gateway.request;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Which spellings of a path are let in. Every path that could mean one thing to the gateway and another to a service is
 * refused, so the raw text can be matched and passed on as it came: nothing is ever decoded, cleaned or rewritten.
 */
public final class PathRules {

    private static final String ALSO_ALLOWED = "-._~!$&'()*+,=:@/";
    private static final String ALLOWED_IN_QUERY = "?;[]";
    private static final String NEVER_ENCODED = "-._~/\\;%";

    /** What is wrong with the path, if anything. */
    public static Optional<String> fault(String path) {
        if (!path.startsWith("/")) {
            return Optional.of("The path must begin with '/'.");
        }
        for (var i = 0; i < path.length(); i++) {
            var c = path.charAt(i);
            if (c == '%') {
                if (!isHarmlessEscape(path, i)) {
                    return Optional.of("The path contains a percent-encoding that is malformed or not needed.");
                }
                i += 2;
            } else if (!isAllowed(c)) {
                return Optional.of("The path contains a character that is not allowed there.");
            }
        }
        return segmentFault(path);
    }

    /** Queries are passed on unread; they need only be what the URI parser of every service takes. */
    public static Optional<String> queryFault(String query) {
        for (var i = 0; i < query.length(); i++) {
            var c = query.charAt(i);
            if (c == '%' ? octet(query, i) < 0 : !isAllowed(c) && ALLOWED_IN_QUERY.indexOf(c) < 0) {
                return Optional.of("The query contains a character that must be percent-encoded.");
            }
        }
        return Optional.empty();
    }

    private static Optional<String> segmentFault(String path) {
        if (path.contains("//")) {
            return Optional.of("The path contains an empty segment.");
        }
        if (path.contains("/.") && hasDotSegment(path)) {
            return Optional.of("The path contains a '.' or '..' segment.");
        }
        return isUtf8(path) ? Optional.empty() : Optional.of("The path is not valid UTF-8.");
    }

    private static boolean hasDotSegment(String path) {
        return path.contains("/./") || path.contains("/../") || path.endsWith("/.") || path.endsWith("/..");
    }

    private static boolean isAllowed(char c) {
        return isLetterOrDigit(c) || ALSO_ALLOWED.indexOf(c) >= 0;
    }

    private static boolean isLetterOrDigit(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }

    // An honest client has no reason to encode a letter, a digit, a dot or a slash.
    private static boolean isHarmlessEscape(String path, int at) {
        var octet = octet(path, at);
        return octet > 0x20 && octet != 0x7f && !isLetterOrDigit(octet) && NEVER_ENCODED.indexOf(octet) < 0;
    }

    private static int octet(String path, int at) {
        if (at + 2 >= path.length()
                || !HexFormat.isHexDigit(path.charAt(at + 1))
                || !HexFormat.isHexDigit(path.charAt(at + 2))) {
            return -1;
        }
        return HexFormat.fromHexDigits(path, at + 1, at + 3);
    }

    private static boolean isUtf8(String path) {
        if (path.indexOf('%') < 0) {
            return true;
        }
        var octets = ByteBuffer.allocate(path.length());
        for (var i = 0; i < path.length(); i++) {
            var encoded = path.charAt(i) == '%';
            octets.put((byte) (encoded ? octet(path, i) : path.charAt(i)));
            i += encoded ? 2 : 0;
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(octets.flip());
            return true;
        } catch (CharacterCodingException notUtf8) {
            return false;
        }
    }

    private PathRules() {}
}
