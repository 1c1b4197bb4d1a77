package dev.diskover.order.offer.domain;

import dev.diskover.kernel.domain.Money;
import java.time.Instant;
import java.util.UUID;

/**
 * A product as it is sold.
 *
 * @param subscriptionDays length of a membership's period; null for digital products
 * @param totalQuantity null unless limited
 * @param availableFrom null: at once; {@code availableUntil} null: for ever
 * @param version the catalog's; an older one never replaces a newer
 */
public record Offer(
        UUID product,
        UUID org,
        String name,
        String type,
        Money price,
        Integer subscriptionDays,
        boolean active,
        boolean limited,
        Integer totalQuantity,
        Instant availableFrom,
        Instant availableUntil,
        Integer maxDownloads,
        Integer downloadExpiryDays,
        long version) {

    public boolean isSoldAt(Instant now) {
        var begun = availableFrom == null || !availableFrom.isAfter(now);
        var open = availableUntil == null || availableUntil.isAfter(now);
        return active && begun && open;
    }

    public boolean isMembership() {
        return subscriptionDays != null;
    }
}
