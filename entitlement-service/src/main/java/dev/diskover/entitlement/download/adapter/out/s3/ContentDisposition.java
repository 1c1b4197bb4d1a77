package dev.diskover.entitlement.download.adapter.out.s3;

import java.util.regex.Pattern;

/**
 * The file name of a download after RFC 6266: every client understands {@code filename}, which is ASCII; today's also
 * {@code filename*}, which has the name as it is.
 */
final class ContentDisposition {

    private static final String NO_NAME = "download";
    private static final Pattern SEPARATOR = Pattern.compile("[/\\\\]");
    /** Control characters, halves of characters, and what turns the direction: "gpj.exe" must not look like a photo. */
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\p{Cntrl}\\p{Cs}\\u061C\\u200E\\u200F\\u2028-\\u202E\\u2066-\\u2069\\uFEFF]");

    private static final Pattern NOT_FOR_ALL = Pattern.compile("[^\\x20-\\x7E]|[\"%]");

    static String attachment(String filename) {
        var name = harmless(filename);
        var ascii = NOT_FOR_ALL.matcher(name).replaceAll("_");
        var header = "attachment; filename=\"" + ascii + "\"";
        return ascii.equals(name) ? header : header + "; filename*=UTF-8''" + UriEncoding.encode(name);
    }

    private static String harmless(String filename) {
        var name = SEPARATOR.matcher(filename).replaceAll("_");
        name = INVISIBLE.matcher(name).replaceAll("").strip();
        return name.isEmpty() || name.chars().allMatch(c -> c == '.') ? NO_NAME : name;
    }

    private ContentDisposition() {}
}
