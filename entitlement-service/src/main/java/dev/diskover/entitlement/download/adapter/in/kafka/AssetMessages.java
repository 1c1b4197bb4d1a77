package dev.diskover.entitlement.download.adapter.in.kafka;

import dev.diskover.entitlement.download.application.port.in.KeepAssets;
import dev.diskover.entitlement.download.domain.AssetCopy;
import dev.diskover.entitlement.download.domain.StoredFile;
import dev.diskover.entitlement.grant.domain.AssetId;
import dev.diskover.kernel.adapter.kafka.FactHandlers;
import dev.diskover.kernel.adapter.kafka.FactSubscriber;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;

@ApplicationScoped
class AssetMessages implements FactSubscriber {

    private final KeepAssets keepAssets;

    AssetMessages(KeepAssets keepAssets) {
        this.keepAssets = keepAssets;
    }

    @Override
    public void subscribe(FactHandlers handlers) {
        handlers.on("asset.AssetReady.v1", AssetV1.class, this::keep);
        handlers.on("asset.AssetRenamed.v1", AssetV1.class, this::keep);
    }

    private void keep(AssetV1 asset) {
        keepAssets.keep(asset.toCopy());
    }

    record AssetV1(
            UUID assetId,
            String name,
            String filename,
            String storageKey,
            String contentType,
            long sizeBytes,
            String status,
            Instant updatedAt) {

        AssetCopy toCopy() {
            return new AssetCopy(
                    new AssetId(assetId),
                    name,
                    new StoredFile(storageKey, filename, sizeBytes),
                    contentType,
                    status,
                    updatedAt);
        }
    }
}
