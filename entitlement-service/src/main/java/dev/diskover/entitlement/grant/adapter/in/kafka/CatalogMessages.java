package dev.diskover.entitlement.grant.adapter.in.kafka;

import dev.diskover.entitlement.grant.application.port.in.FollowCatalog;
import dev.diskover.entitlement.grant.domain.AssetId;
import dev.diskover.entitlement.grant.domain.ProductId;
import dev.diskover.kernel.adapter.kafka.Fact;
import dev.diskover.kernel.adapter.kafka.FactHandlers;
import dev.diskover.kernel.adapter.kafka.FactSubscriber;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class CatalogMessages implements FactSubscriber {

    private final FollowCatalog catalog;

    CatalogMessages(FollowCatalog catalog) {
        this.catalog = catalog;
    }

    @Override
    public void subscribe(FactHandlers handlers) {
        for (var change : List.of("ProductPublished", "ProductUpdated", "ProductDeactivated")) {
            handlers.on("catalog." + change + ".v1", ProductV1.class, this::named);
        }
        handlers.on("catalog.AssetLinkedToProduct.v1", AssetLinkV1.class, this::linked);
        handlers.on("catalog.AssetUnlinkedFromProduct.v1", AssetLinkV1.class, this::unlinked);
    }

    private void named(ProductV1 product) {
        catalog.named(new ProductId(product.productId()), product.name(), product.version());
    }

    private void linked(AssetLinkV1 link, Fact fact) {
        catalog.linked(new ProductId(link.productId()), new AssetId(link.assetId()), link.position(), fact.time());
    }

    private void unlinked(AssetLinkV1 link, Fact fact) {
        catalog.unlinked(new ProductId(link.productId()), new AssetId(link.assetId()), fact.time());
    }

    record ProductV1(UUID productId, String name, long version) {}

    /** @param position 0 where the fact tells of an unlinking */
    record AssetLinkV1(UUID productId, UUID assetId, int position) {}
}
