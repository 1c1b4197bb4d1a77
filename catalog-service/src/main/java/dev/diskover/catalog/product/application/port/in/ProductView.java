package dev.diskover.catalog.product.application.port.in;

import dev.diskover.catalog.product.domain.Availability;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A product as the interface shows it. */
public record ProductView(
        UUID id,
        UUID orgId,
        @Nullable UUID siteId,
        String name,
        String slug,
        String description,
        String shortDescription,
        String type,
        String category,
        long price,
        @Nullable Long compareAtPrice,
        String currency,
        @Nullable Integer subscriptionDays,
        @Nullable String sku,
        List<String> tags,
        @Nullable String taxCategory,
        boolean isActive,
        boolean isFeatured,
        int displayOrder,
        boolean isLimited,
        @Nullable Integer totalQuantity,
        long soldCount,
        boolean available,
        @Nullable Instant availableFrom,
        @Nullable Instant availableUntil,
        @Nullable Integer maxDownloads,
        @Nullable Integer downloadExpiryDays,
        @Nullable Map<String, Object> licenseKeyPolicy,
        @Nullable String coverUrl,
        List<String> previewUrls,
        List<AssetView> assets,
        List<UUID> bundleProductIds,
        Map<String, Object> metadata,
        long version,
        Instant createdAt,
        Instant updatedAt) {

    /** The same product as it is shown at this time and with so many sold; this one where that changes nothing. */
    public ProductView at(Instant now, long sold) {
        var isAvailable = new Availability(isActive, availableFrom, availableUntil).at(now);
        return sold == soldCount && isAvailable == available ? this : copy(isAvailable, sold);
    }

    private ProductView copy(boolean isAvailable, long sold) {
        return new ProductView(
                id,
                orgId,
                siteId,
                name,
                slug,
                description,
                shortDescription,
                type,
                category,
                price,
                compareAtPrice,
                currency,
                subscriptionDays,
                sku,
                tags,
                taxCategory,
                isActive,
                isFeatured,
                displayOrder,
                isLimited,
                totalQuantity,
                sold,
                isAvailable,
                availableFrom,
                availableUntil,
                maxDownloads,
                downloadExpiryDays,
                licenseKeyPolicy,
                coverUrl,
                previewUrls,
                assets,
                bundleProductIds,
                metadata,
                version,
                createdAt,
                updatedAt);
    }

    /** What a buyer gets; never an address. */
    public record AssetView(UUID id, String name, String contentType, long sizeBytes) {}
}
