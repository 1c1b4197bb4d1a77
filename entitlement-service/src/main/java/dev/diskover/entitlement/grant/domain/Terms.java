package dev.diskover.entitlement.grant.domain;

import java.time.Instant;

/**
 * Until when and how often.
 *
 * @param expiresAt null: for life
 * @param downloadsAllowed of each file; null: as often as one likes
 */
public record Terms(Instant expiresAt, Integer downloadsAllowed) {

    public Terms {
        if (downloadsAllowed != null && downloadsAllowed < 0) {
            throw new IllegalArgumentException("Nobody can download %d times".formatted(downloadsAllowed));
        }
    }

    public boolean overAt(Instant now) {
        return expiresAt != null && !now.isBefore(expiresAt);
    }
}
