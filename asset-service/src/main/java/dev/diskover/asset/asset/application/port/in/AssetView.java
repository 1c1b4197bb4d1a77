package dev.diskover.asset.asset.application.port.in;

import dev.diskover.asset.asset.domain.AssetState;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An asset as members of its organization see it. */
public record AssetView(
        UUID id,
        UUID orgId,
        String name,
        String filename,
        String description,
        String contentType,
        long sizeBytes,
        @Nullable String checksumSha256,
        String status,
        UUID uploadedBy,
        Instant createdAt,
        Instant updatedAt) {

    public static AssetView of(AssetState asset) {
        var file = asset.file();
        return new AssetView(
                asset.id().value(),
                asset.org().value(),
                asset.name().value(),
                file.name().value(),
                asset.description(),
                file.contentType().value(),
                file.sizeBytes(),
                file.checksumHex(),
                asset.status().code(),
                asset.uploadedBy().value(),
                asset.createdAt(),
                asset.updatedAt());
    }
}
