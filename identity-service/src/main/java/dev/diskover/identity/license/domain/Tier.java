package dev.diskover.identity.license.domain;

import java.util.Locale;

/** How much an organization may use. The names are the ledger's; the limits lie in the table of tiers. */
public enum Tier {
    FREE,
    STARTER,
    PRO,
    ENTERPRISE;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Tier of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
