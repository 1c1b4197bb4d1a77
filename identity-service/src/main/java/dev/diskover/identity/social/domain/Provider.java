package dev.diskover.identity.social.domain;

import java.util.Locale;

/** Who vouches for a user in our place. */
public enum Provider {
    GOOGLE(true),
    /** Its users may keep all addresses to themselves. */
    GITHUB(false),
    CLERK(true);

    private final boolean demandsAddress;

    Provider(boolean demandsAddress) {
        this.demandsAddress = demandsAddress;
    }

    /** Whether nobody gets in without an address that the provider has verified. */
    boolean demandsAddress() {
        return demandsAddress;
    }

    /** As it stands in paths, tables and {@code users.provider}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Provider of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}
