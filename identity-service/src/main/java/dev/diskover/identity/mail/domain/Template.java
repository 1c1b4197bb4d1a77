package dev.diskover.identity.mail.domain;

import java.util.Locale;

/** The kinds of letters. Each has a text and an HTML form per locale, under {@code templates/mail/<locale>}. */
public enum Template {
    VERIFY_EMAIL,
    NEW_SIGN_IN;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Template of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
