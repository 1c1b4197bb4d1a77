package dev.diskover.kernel.domain;

import java.util.Arrays;
import java.util.Optional;

/** What a personal access token may be allowed. It narrows what its user may do and never widens it. */
public enum Scope {
    PROFILE_READ("profile:read"),
    PROFILE_WRITE("profile:write"),
    ORGS_READ("orgs:read"),
    ORGS_WRITE("orgs:write"),
    PRODUCTS_READ("products:read"),
    PRODUCTS_WRITE("products:write"),
    ASSETS_READ("assets:read"),
    ASSETS_WRITE("assets:write"),
    PURCHASES_READ("purchases:read"),
    PURCHASES_WRITE("purchases:write"),
    LIBRARY_READ("library:read"),
    LIBRARY_DOWNLOAD("library:download"),
    ADMIN_READ("admin:read"),
    ADMIN_WRITE("admin:write");

    private final String text;

    Scope(String text) {
        this.text = text;
    }

    public static Optional<Scope> of(String text) {
        return Arrays.stream(values()).filter(scope -> scope.text.equals(text)).findFirst();
    }

    /** As it stands in requests and in the database. */
    public String text() {
        return text;
    }
}
