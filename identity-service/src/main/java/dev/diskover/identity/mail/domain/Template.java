package dev.diskover.identity.mail.domain;

import java.util.Locale;
import java.util.Set;

/**
 * The kinds of letters and what each names. Each has a text and an HTML form per locale, under
 * {@code templates/mail/<locale>}.
 */
public enum Template {
    VERIFY_EMAIL("name", "link"),
    RESET_PASSWORD("name", "link"),
    LOGIN_CODE("name", "code"),
    NEW_SIGN_IN("name", "device", "address", "time", "link"),
    PASSWORD_CHANGED("name", "link"),
    PERSONAL_TOKEN_CREATED("name", "purpose", "scopes", "expiry", "link"),
    ACCOUNT_DEACTIVATED("name"),
    ACCOUNT_REACTIVATED("name", "link"),
    INVITATION("org", "inviter", "role", "link");

    private final Set<String> names;

    Template(String... names) {
        this.names = Set.of(names);
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Template of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** What must be known to write the letter. */
    public Set<String> names() {
        return names;
    }
}
