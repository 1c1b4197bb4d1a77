package dev.diskover.catalog.product.domain;

import java.time.Instant;

/**
 * When the market has a product: while it is active and inside its availability window.
 *
 * @param from the first moment of the window; null: at once
 * @param until the first moment after it; null: for ever
 */
public record Availability(boolean active, Instant from, Instant until) {

    public boolean at(Instant now) {
        return active && (from == null || !from.isAfter(now)) && (until == null || until.isAfter(now));
    }
}
