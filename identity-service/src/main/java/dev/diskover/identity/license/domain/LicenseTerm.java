package dev.diskover.identity.license.domain;

import java.time.Instant;

/**
 * Which tier, and until when.
 *
 * @param expiresAt null when it does not expire; the free tier never does, for it is what remains
 */
public record LicenseTerm(Tier tier, Instant expiresAt) {

    public static final LicenseTerm FREE = new LicenseTerm(Tier.FREE, null);

    public LicenseTerm {
        if (tier == Tier.FREE && expiresAt != null) {
            throw new ExpiryNotAllowed("The free licence does not expire");
        }
    }

    /** @throws ExpiryNotAllowed when it would have ended before it began */
    public static LicenseTerm from(Instant now, Tier tier, Instant expiresAt) {
        if (expiresAt != null && !expiresAt.isAfter(now)) {
            throw new ExpiryNotAllowed("A licence expires in the future");
        }
        return new LicenseTerm(tier, expiresAt);
    }
}
