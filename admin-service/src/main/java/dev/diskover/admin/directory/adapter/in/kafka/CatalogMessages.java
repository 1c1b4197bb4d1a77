package dev.diskover.admin.directory.adapter.in.kafka;

import dev.diskover.admin.directory.application.port.in.KeepProducts;
import dev.diskover.admin.directory.domain.Product;
import dev.diskover.kernel.adapter.kafka.FactHandlers;
import dev.diskover.kernel.adapter.kafka.FactSubscriber;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;

/** What the catalog tells of products. */
@ApplicationScoped
class CatalogMessages implements FactSubscriber {

    private final KeepProducts products;

    CatalogMessages(KeepProducts products) {
        this.products = products;
    }

    @Override
    public void subscribe(FactHandlers handlers) {
        handlers.on("catalog.ProductPublished.v1", ProductV1.class, this::product)
                .on("catalog.ProductUpdated.v1", ProductV1.class, this::product)
                .on("catalog.ProductDeactivated.v1", ProductV1.class, this::product);
    }

    private void product(ProductV1 told) {
        products.keep(told.product());
    }

    record ProductV1(
            UUID productId,
            UUID orgId,
            String name,
            String slug,
            String type,
            String category,
            long price,
            String currency,
            boolean isActive,
            long version,
            Instant createdAt,
            Instant updatedAt) {

        Product product() {
            return new Product(
                    productId, orgId, name, slug, type, category, price, currency, isActive, version, createdAt,
                    updatedAt);
        }
    }
}
