package dev.diskover.order.transaction.domain;

import dev.diskover.kernel.domain.Ids;
import dev.diskover.kernel.domain.Money;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * One thing bought, at the price and on the terms of the moment it was ordered.
 *
 * @param subscriptionDays null unless it is a membership
 * @param period the first period of a membership; null before it is paid, and for other products
 */
public record Item(
        UUID id,
        UUID product,
        UUID org,
        String name,
        String type,
        Money price,
        boolean limited,
        Integer subscriptionDays,
        Integer maxDownloads,
        Integer downloadExpiryDays,
        Period period) {

    public boolean isMembership() {
        return subscriptionDays != null;
    }

    Item begin(Instant now) {
        return isMembership() ? with(Period.beginning(now, subscriptionDays)) : this;
    }

    private Item with(Period begun) {
        return new Item(
                id,
                product,
                org,
                name,
                type,
                price,
                limited,
                subscriptionDays,
                maxDownloads,
                downloadExpiryDays,
                begun);
    }

    /** @param subscription id of the subscription that lives through it */
    public record Period(UUID subscription, Instant start, Instant end) {

        static Period beginning(Instant now, int days) {
            return new Period(Ids.next(), now, now.plus(Duration.ofDays(days)));
        }
    }
}
