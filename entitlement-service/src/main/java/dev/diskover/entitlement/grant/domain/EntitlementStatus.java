package dev.diskover.entitlement.grant.domain;

import java.util.Locale;

/** The life of a grant and of the entitlements it holds. */
public enum EntitlementStatus {
    ACTIVE,
    EXPIRED,
    REVOKED;

    /** As it is stored and shown. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException when there is no such status */
    public static EntitlementStatus of(String word) {
        for (var status : values()) {
            if (status.word().equals(word)) {
                return status;
            }
        }
        throw new IllegalArgumentException("There is no status " + word);
    }

    boolean canBecome(EntitlementStatus next) {
        return switch (this) {
            case ACTIVE -> next == EXPIRED || next == REVOKED;
            case EXPIRED, REVOKED -> false;
        };
    }
}
