package dev.diskover.asset.asset.application.port.in;

import dev.diskover.asset.asset.domain.Asset;
import java.time.Instant;
import java.util.UUID;

/** An asset as members of its organization see it. */
public record AssetView(
        UUID id,
        UUID orgId,
        String name,
        String filename,
        String description,
        String contentType,
        long sizeBytes,
        String checksumSha256,
        String status,
        UUID uploadedBy,
        Instant createdAt,
        Instant updatedAt) {

    public static AssetView of(Asset asset) {
        var file = asset.file();
        return new AssetView(
                asset.id().value(),
                asset.org(),
                asset.name(),
                file.name().value(),
                asset.description(),
                file.contentType(),
                file.sizeBytes(),
                file.checksum(),
                asset.status().code(),
                asset.uploadedBy(),
                asset.createdAt(),
                asset.updatedAt());
    }
}
