package dev.diskover.order.offer.adapter.out.catalog;

import dev.diskover.kernel.adapter.rest.ServiceClient;
import dev.diskover.kernel.domain.Money;
import dev.diskover.order.OrderConfig;
import dev.diskover.order.offer.application.port.out.Catalog;
import dev.diskover.order.offer.domain.Offer;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class CatalogClient implements Catalog {

    private final ServiceClient client;
    private final OrderConfig config;

    CatalogClient(ServiceClient client, OrderConfig config) {
        this.client = client;
        this.config = config;
    }

    @Override
    public Optional<Offer> find(UUID product) {
        var where = URI.create("%s/v1/products/%s".formatted(config.catalogUrl(), product));
        return client.get("catalog", where, null, ProductAnswer.class).map(ProductAnswer::offer);
    }

    record ProductAnswer(
            UUID id,
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
                    id,
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
