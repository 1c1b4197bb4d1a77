package dev.diskover.asset.asset.domain;

import java.util.regex.Pattern;

/** What an asset is called where people read it; one line. */
public record DisplayName(String value) {

    public static final int LONGEST = 200;

    /** For whoever checks it beforehand: something to read, and no control characters. */
    public static final String ONE_LINE = "(?=.*\\S)[^\\p{Cc}\\p{Zl}\\p{Zp}]*";

    private static final Pattern FORM = Pattern.compile(ONE_LINE);

    public DisplayName {
        if (value.length() > LONGEST || !FORM.matcher(value).matches()) {
            throw new InvalidFile("invalid_name", "name is one line of 1 to 200 characters");
        }
    }

    public static DisplayName of(FileName file) {
        return new DisplayName(file.value());
    }
}
