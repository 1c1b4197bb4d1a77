package dev.diskover.asset.asset.domain;

import java.util.Locale;

/** The life of an uploaded file. */
public enum AssetStatus {
    PENDING,
    READY,
    REJECTED,
    EXPIRED;

    public boolean canBecome(AssetStatus next) {
        return switch (this) {
            case PENDING -> next == READY || next == REJECTED || next == EXPIRED;
            case READY, REJECTED, EXPIRED -> false;
        };
    }

    public static AssetStatus of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
