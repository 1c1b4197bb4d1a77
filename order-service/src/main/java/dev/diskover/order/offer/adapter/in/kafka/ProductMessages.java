package dev.diskover.order.offer.adapter.in.kafka;

import dev.diskover.kernel.adapter.kafka.FactHandlers;
import dev.diskover.kernel.adapter.kafka.FactSubscriber;
import dev.diskover.kernel.domain.Money;
import dev.diskover.order.offer.application.port.in.Offers;
import dev.diskover.order.offer.domain.Offer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;

/** Keeps offers in step with the catalog. */
@ApplicationScoped
class ProductMessages implements FactSubscriber {

    private final Offers offers;

    ProductMessages(Offers offers) {
        this.offers = offers;
    }

    @Override
    public void subscribe(FactHandlers handlers) {
        handlers.on("catalog.ProductPublished.v1", ProductV1.class, this::keep)
                .on("catalog.ProductUpdated.v1", ProductV1.class, this::keep)
                .on("catalog.ProductDeactivated.v1", ProductV1.class, this::keep);
    }

    private void keep(ProductV1 told) {
        offers.keep(told.offer());
    }

    record ProductV1(
            UUID productId,
            UUID orgId,
            String name,
            String type,
            long price,
            String currency,
            Integer subscriptionDays,
            boolean isActive,
            boolean isLimited,
            Integer totalQuantity,
            Instant availableFrom,
            Instant availableUntil,
            Integer maxDownloads,
            Integer downloadExpiryDays,
            long version) {

        Offer offer() {
            return new Offer(
                    productId,
                    orgId,
                    name,
                    type,
                    Money.ofMinor(price, currency),
                    subscriptionDays,
                    isActive,
                    isLimited,
                    totalQuantity,
                    availableFrom,
                    availableUntil,
                    maxDownloads,
                    downloadExpiryDays,
                    version);
        }
    }
}
