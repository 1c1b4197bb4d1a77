package dev.diskover.catalog.link.adapter.in.kafka;

import dev.diskover.catalog.link.application.port.in.KeepAssets;
import dev.diskover.catalog.link.domain.AssetId;
import dev.diskover.catalog.link.domain.LinkableAsset;
import dev.diskover.catalog.membership.domain.OrgId;
import dev.diskover.kernel.adapter.kafka.FactHandlers;
import dev.diskover.kernel.adapter.kafka.FactSubscriber;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;

/** What the asset service tells about files; only of ready ones does it tell a new name. */
@ApplicationScoped
class AssetMessages implements FactSubscriber {

    private final KeepAssets assets;

    AssetMessages(KeepAssets assets) {
        this.assets = assets;
    }

    @Override
    public void subscribe(FactHandlers handlers) {
        handlers.on("asset.AssetReady.v1", AssetV1.class, this::ready)
                .on("asset.AssetRenamed.v1", AssetV1.class, this::ready);
    }

    private void ready(AssetV1 told) {
        assets.ready(new LinkableAsset(
                new AssetId(told.assetId()),
                new OrgId(told.orgId()),
                told.name(),
                told.contentType(),
                told.sizeBytes(),
                told.updatedAt()));
    }

    record AssetV1(UUID assetId, UUID orgId, String name, String contentType, long sizeBytes, Instant updatedAt) {}
}
