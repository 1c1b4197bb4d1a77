package dev.diskover.catalog.product.adapter.out.events;

import dev.diskover.catalog.product.domain.ProductEvent;
import dev.diskover.kernel.adapter.postgres.PostgresOutbox;
import dev.diskover.kernel.adapter.postgres.PublishedFact;
import dev.diskover.kernel.application.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What other services are promised about products. */
@ApplicationScoped
class ProductOutbox implements Outbox<ProductEvent> {

    private final PostgresOutbox outbox;

    ProductOutbox(PostgresOutbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void store(List<ProductEvent> events) {
        outbox.append(events.stream().map(ProductOutbox::publish).toList());
    }

    static PublishedFact publish(ProductEvent event) {
        return switch (event) {
            case ProductEvent.ProductPublished e -> fact("ProductPublished.v1", e);
            case ProductEvent.ProductUpdated e -> fact("ProductUpdated.v1", e);
            case ProductEvent.ProductDeactivated e -> fact("ProductDeactivated.v1", e);
        };
    }

    private static PublishedFact fact(String type, ProductEvent event) {
        var key = event.product().id().value().toString();
        return new PublishedFact(type, key, event.occurredAt(), ProductV1.of(event.product()));
    }
}
