package dev.diskover.entitlement.download.domain;

import dev.diskover.entitlement.grant.domain.EntitlementStatus;
import java.time.Instant;

/**
 * What one entitlement says about downloading its file.
 *
 * @param expiresAt null: never
 * @param downloadsAllowed null: without limit
 */
public record DownloadRight(EntitlementStatus status, Instant expiresAt, int downloadsUsed, Integer downloadsAllowed) {

    /** From the one that helps to the one that helps least. */
    public enum Standing {
        USABLE,
        LIMIT_REACHED,
        EXPIRED,
        REVOKED
    }

    public Standing at(Instant now) {
        return switch (status) {
            case REVOKED -> Standing.REVOKED;
            case EXPIRED -> Standing.EXPIRED;
            case ACTIVE -> overAt(now) ? Standing.EXPIRED : usedUp() ? Standing.LIMIT_REACHED : Standing.USABLE;
        };
    }

    private boolean overAt(Instant now) {
        return expiresAt != null && !now.isBefore(expiresAt);
    }

    private boolean usedUp() {
        return downloadsAllowed != null && downloadsUsed >= downloadsAllowed;
    }
}
