package dev.diskover.identity.organization.domain;

import java.util.Locale;

/** What a user is in an organization. Exactly one member is the owner. */
public enum Role {
    OWNER,
    ADMIN,
    MEMBER,
    VIEWER;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Role of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
