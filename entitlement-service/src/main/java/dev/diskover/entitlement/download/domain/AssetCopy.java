package dev.diskover.entitlement.download.domain;

import dev.diskover.entitlement.grant.domain.AssetId;
import java.time.Instant;

/**
 * What is known here of a file that the asset service owns.
 *
 * @param name as its seller calls it
 * @param status only {@code ready} files are given out
 */
public record AssetCopy(
        AssetId id, String name, StoredFile file, String contentType, String status, Instant updatedAt) {}
