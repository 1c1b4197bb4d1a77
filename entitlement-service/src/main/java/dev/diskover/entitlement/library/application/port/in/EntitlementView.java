package dev.diskover.entitlement.library.application.port.in;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

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
        @Nullable Instant expiresAt,
        int downloadsUsed,
        @Nullable Integer downloadsAllowed) {}
