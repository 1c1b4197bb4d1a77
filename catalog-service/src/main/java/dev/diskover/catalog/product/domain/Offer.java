package dev.diskover.catalog.product.domain;

import dev.diskover.kernel.domain.Money;
import java.time.Instant;

/**
 * On which terms a product is sold.
 *
 * @param compareAtPrice what it cost before, for show; null where there is none
 * @param subscriptionDays length of a membership's period; null for digital products
 * @param totalQuantity how many can be sold; null unless limited
 * @param availableFrom null: at once; {@code availableUntil} null: for ever
 * @param maxDownloads per buyer and file; null: unlimited
 * @param downloadExpiryDays how long after purchase; null: for ever
 */
public record Offer(
        ProductType type,
        Money price,
        Long compareAtPrice,
        Integer subscriptionDays,
        boolean limited,
        Integer totalQuantity,
        Instant availableFrom,
        Instant availableUntil,
        Integer maxDownloads,
        Integer downloadExpiryDays) {

    public Offer {
        requirePayable(price);
        if (compareAtPrice != null && compareAtPrice < 0) {
            throw new InvalidProduct("invalid_price", "A price is not negative");
        }
        if (type == ProductType.MEMBERSHIP && subscriptionDays == null) {
            throw new InvalidProduct("subscription_days_required", "A membership needs subscription_days");
        }
        if (type == ProductType.DIGITAL && subscriptionDays != null) {
            throw new InvalidProduct("subscription_days_not_allowed", "Only memberships have subscription_days");
        }
        if (limited && totalQuantity == null) {
            throw new InvalidProduct("total_quantity_required", "A limited product needs total_quantity");
        }
        if (availableFrom != null && availableUntil != null && !availableFrom.isBefore(availableUntil)) {
            throw new InvalidProduct("invalid_window", "available_from lies before available_until");
        }
    }

    /** ISO 4217 also has codes for gold and for no currency, which nobody pays with: they have no smallest unit. */
    private static void requirePayable(Money price) {
        if (price.isNegative()) {
            throw new InvalidProduct("invalid_price", "A price is not negative");
        }
        if (price.currency().getDefaultFractionDigits() < 0) {
            throw new InvalidProduct("invalid_currency", "Nobody pays in this currency");
        }
    }
}
