package dev.diskover.entitlement.library.application.port.in;

import java.time.Instant;
import java.util.UUID;

/**
 * @param status active, expired or revoked
 * @param expiresAt null: never
 * @param downloadsAllowed null: without limit
 */
public record EntitlementView(
        UUID id,
        UUID grantId,
        UUID assetId,
        UUID productId,
        UUID transactionId,
        String status,
        Instant expiresAt,
        int downloadsUsed,
        Integer downloadsAllowed) {}
