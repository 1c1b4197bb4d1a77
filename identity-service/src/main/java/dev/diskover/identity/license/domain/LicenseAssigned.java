package dev.diskover.identity.license.domain;

import dev.diskover.kernel.domain.DomainEvent;
import java.time.Instant;
import java.util.UUID;

/**
 * An organization has these limits from now on. Null means unlimited.
 *
 * @param expiresAt null when it does not expire
 */
public record LicenseAssigned(
        UUID org,
        String tier,
        long maxUploadSizeMb,
        long maxTotalStorageMb,
        Integer maxAssetsCount,
        Integer maxProductsCount,
        Integer maxMembersCount,
        Instant expiresAt,
        Instant occurredAt)
        implements DomainEvent {}
