package dev.diskover.entitlement.download.adapter.out.s3;

import java.nio.charset.StandardCharsets;

/** Percent-encoding as Signature Version 4 wants it: all bytes of UTF-8 but RFC 3986's unreserved, in upper case. */
final class UriEncoding {

    private static final String HEX = "0123456789ABCDEF";

    static String encode(String text) {
        return encode(text, false);
    }

    /** Slashes stay: they part the segments of an object's key. */
    static String encodePath(String path) {
        return encode(path, true);
    }

    private static String encode(String text, boolean slashStays) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        var encoded = new StringBuilder(bytes.length + 32);
        for (var b : bytes) {
            if (isUnreserved(b) || slashStays && b == '/') {
                encoded.append((char) b);
            } else {
                encoded.append('%').append(HEX.charAt(b >> 4 & 0xF)).append(HEX.charAt(b & 0xF));
            }
        }
        return encoded.toString();
    }

    private static boolean isUnreserved(byte b) {
        return b >= 'a' && b <= 'z'
                || b >= 'A' && b <= 'Z'
                || b >= '0' && b <= '9'
                || b == '-'
                || b == '.'
                || b == '_'
                || b == '~';
    }

    private UriEncoding() {}
}
