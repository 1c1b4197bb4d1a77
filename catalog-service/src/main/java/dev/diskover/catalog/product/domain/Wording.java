package dev.diskover.catalog.product.domain;

import java.util.regex.Pattern;

/** How texts are written. The forms serve whoever checks them beforehand, too. */
public final class Wording {

    /** No control characters and nothing that breaks the line. */
    public static final String ONE_LINE = "[^\\p{Cc}\\p{Cs}\\p{Zl}\\p{Zp}]*";

    /** No control characters but line breaks and tabs. */
    public static final String LINES = "[[^\\p{Cc}\\p{Cs}]\\n\\r\\t]*";

    /** A NUL as JSON writes it, which the database cannot keep; an escaped backslash before it makes it plain text. */
    private static final Pattern NUL_IN_JSON = Pattern.compile("(?<!\\\\)(?:\\\\\\\\)*\\\\u0000");

    private static final Pattern ONE_LINE_FORM = Pattern.compile(ONE_LINE);
    private static final Pattern LINES_FORM = Pattern.compile(LINES);

    /** A null text passes: it is not there. */
    public static boolean isOneLine(String text, int longest) {
        return text == null
                || text.length() <= longest && ONE_LINE_FORM.matcher(text).matches();
    }

    static void requireOneLine(String field, String text, int longest) {
        if (!isOneLine(text, longest)) {
            throw new InvalidProduct(
                    "invalid_" + field, "%s is one line of at most %d characters".formatted(field, longest));
        }
    }

    static void requireLines(String field, String text, int longest) {
        if (text.length() > longest || !LINES_FORM.matcher(text).matches()) {
            throw new InvalidProduct(
                    "invalid_" + field,
                    "%s has at most %d characters and no control characters".formatted(field, longest));
        }
    }

    static void requireStorable(String field, String json) {
        if (json != null && NUL_IN_JSON.matcher(json).find()) {
            throw new InvalidProduct("invalid_" + field, "%s must not contain NUL".formatted(field));
        }
    }

    private Wording() {}
}
