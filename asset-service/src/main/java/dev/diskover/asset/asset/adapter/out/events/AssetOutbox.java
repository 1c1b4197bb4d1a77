package dev.diskover.asset.asset.adapter.out.events;

import dev.diskover.asset.asset.domain.AssetEvent;
import dev.diskover.asset.asset.domain.AssetState;
import dev.diskover.kernel.adapter.postgres.PostgresOutbox;
import dev.diskover.kernel.adapter.postgres.PublishedFact;
import dev.diskover.kernel.application.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What other services are promised about assets. */
@ApplicationScoped
class AssetOutbox implements Outbox<AssetEvent> {

    private final PostgresOutbox outbox;

    AssetOutbox(PostgresOutbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void store(List<AssetEvent> events) {
        outbox.append(events.stream().map(AssetOutbox::publish).toList());
    }

    static PublishedFact publish(AssetEvent event) {
        return switch (event) {
            case AssetEvent.AssetReady e -> fact("AssetReady.v1", e);
            case AssetEvent.AssetRenamed e -> fact("AssetRenamed.v1", e);
        };
    }

    private static PublishedFact fact(String type, AssetEvent event) {
        var key = event.asset().id().value().toString();
        return new PublishedFact(type, key, event.occurredAt(), AssetV1.of(event.asset()));
    }

    /** Published contract. Fields may be added; renaming or removing one makes it version 2. */
    record AssetV1(
            UUID assetId,
            UUID orgId,
            String name,
            String filename,
            String storageKey,
            String contentType,
            long sizeBytes,
            String checksumSha256,
            String status,
            UUID uploadedBy,
            Instant createdAt,
            Instant updatedAt) {

        static AssetV1 of(AssetState asset) {
            var file = asset.file();
            return new AssetV1(
                    asset.id().value(),
                    asset.org().value(),
                    asset.name().value(),
                    file.name().value(),
                    asset.storageKey(),
                    file.contentType().value(),
                    file.sizeBytes(),
                    file.checksumHex(),
                    asset.status().code(),
                    asset.uploadedBy().value(),
                    asset.createdAt(),
                    asset.updatedAt());
        }
    }
}
