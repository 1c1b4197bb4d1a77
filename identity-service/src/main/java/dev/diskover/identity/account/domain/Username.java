package dev.diskover.identity.account.domain;

import java.util.regex.Pattern;

/** 3 to 40 letters, digits, dots, dashes or underscores, beginning with a letter or digit. */
public record Username(String value) {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{2,39}");

    public Username {
        if (!FORM.matcher(value).matches()) {
            throw new InvalidUsername();
        }
    }
}
