package dev.diskover.catalog.product.adapter.out.events;

import com.fasterxml.jackson.annotation.JsonRawValue;
import dev.diskover.catalog.product.domain.Product;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Published contract: all that a checkout needs. Fields may be added; renaming or removing one makes it version 2. */
record ProductV1(
        UUID productId,
        UUID orgId,
        UUID siteId,
        String name,
        String slug,
        String type,
        String category,
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
        @JsonRawValue String licenseKeyPolicy,
        String taxCategory,
        List<UUID> bundleProductIds,
        long version,
        Instant createdAt,
        Instant updatedAt) {

    static ProductV1 of(Product product) {
        var description = product.description();
        var offer = product.offer();
        return new ProductV1(
                product.id().value(),
                product.org().value(),
                null,
                description.name(),
                product.slug().value(),
                code(offer.type()),
                code(description.category()),
                offer.price().minorUnits(),
                offer.price().currencyCode(),
                offer.subscriptionDays(),
                product.active(),
                offer.limited(),
                offer.totalQuantity(),
                offer.availableFrom(),
                offer.availableUntil(),
                offer.maxDownloads(),
                offer.downloadExpiryDays(),
                description.licenseKeyPolicy(),
                description.taxCategory(),
                List.of(),
                product.version(),
                product.createdAt(),
                product.updatedAt());
    }

    private static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
