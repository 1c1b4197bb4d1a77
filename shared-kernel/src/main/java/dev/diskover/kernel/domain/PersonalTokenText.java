package dev.diskover.kernel.domain;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.zip.CRC32;

/**
 * How a personal access token is written: a prefix that secret scanners know, 40 random letters and digits (238 bits),
 * and six that check them, so that a mistyped or invented token is refused without asking anybody.
 */
public final class PersonalTokenText {

    public static final String PREFIX = "dsk_pat_";

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private static final int SECRET = 40;
    private static final int CHECKSUM = 6;

    public static String next() {
        var secret = new StringBuilder();
        RANDOM.ints(SECRET, 0, DIGITS.length()).map(DIGITS::charAt).forEach(secret::appendCodePoint);
        return PREFIX + secret + checksum(secret);
    }

    /** It says of itself that it is a personal access token, which need not be true. */
    public static boolean isClaimedBy(String text) {
        return text.startsWith(PREFIX);
    }

    public static boolean isWellFormed(String text) {
        if (!isClaimedBy(text) || text.length() != PREFIX.length() + SECRET + CHECKSUM) {
            return false;
        }
        var end = PREFIX.length() + SECRET;
        return checksum(text.substring(PREFIX.length(), end)).equals(text.substring(end));
    }

    private static String checksum(CharSequence secret) {
        var crc = new CRC32();
        crc.update(secret.toString().getBytes(StandardCharsets.UTF_8));
        var rest = crc.getValue();
        var text = new StringBuilder();
        for (var i = 0; i < CHECKSUM; i++) {
            text.append(DIGITS.charAt((int) (rest % DIGITS.length())));
            rest /= DIGITS.length();
        }
        return text.toString();
    }

    private PersonalTokenText() {}
}
