package dev.diskover.entitlement.library.application.port.in;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A product in a buyer's library. Bought several times it is one entry, and the best of the purchases counts.
 *
 * @param lastGrantId the newest grant of the product
 * @param name as the catalog calls it today, or as it was when bought
 * @param status active, expired or revoked
 * @param expiresAt null: never
 */
public record LibraryEntry(
        UUID productId,
        UUID orgId,
        UUID lastGrantId,
        String name,
        String status,
        @Nullable Instant expiresAt,
        Instant grantedAt,
        List<LibraryFile> files) {

    public LibraryEntry {
        files = List.copyOf(files);
    }

    /**
     * A file of it. Name, type and size are null for a moment where the asset service's word has not arrived.
     *
     * @param downloadsUsed of all purchases together
     * @param downloadsLeft of all that can still be used; null: without limit
     */
    public record LibraryFile(
            UUID assetId,
            @Nullable String name,
            @Nullable String filename,
            @Nullable String contentType,
            @Nullable Long sizeBytes,
            String status,
            @Nullable Instant expiresAt,
            long downloadsUsed,
            @Nullable Long downloadsLeft) {}
}
