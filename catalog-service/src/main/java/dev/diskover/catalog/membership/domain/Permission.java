package dev.diskover.catalog.membership.domain;

import java.util.Locale;

/** What somebody may do here, named as in identity's role matrix. */
public enum Permission {
    CREATE_PRODUCTS,
    EDIT_PRODUCTS,
    LINK_ASSETS;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
