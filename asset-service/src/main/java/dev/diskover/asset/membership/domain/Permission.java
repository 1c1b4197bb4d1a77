package dev.diskover.asset.membership.domain;

import java.util.Locale;

/** What somebody may do here, named as in identity's role matrix. */
public enum Permission {
    UPLOAD_ASSETS,
    DELETE_OWN_ASSETS,
    DELETE_ANY_ASSET;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
