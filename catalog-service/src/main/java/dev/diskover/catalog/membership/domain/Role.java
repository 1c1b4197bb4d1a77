package dev.diskover.catalog.membership.domain;

import java.util.Locale;

/** What a user is in an organization, as identity tells it. */
public enum Role {
    OWNER,
    ADMIN,
    MEMBER,
    VIEWER;

    public static Role of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
