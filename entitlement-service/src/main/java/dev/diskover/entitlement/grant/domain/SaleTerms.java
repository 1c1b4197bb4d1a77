package dev.diskover.entitlement.grant.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

/**
 * What the transaction says about how long and how often an item may be used.
 *
 * @param periodEnd of a membership; null for digital goods
 * @param downloadExpiryDays of digital goods; null: for life
 */
public record SaleTerms(ProductType type, Instant periodEnd, Integer maxDownloads, Integer downloadExpiryDays) {

    public SaleTerms {
        Objects.requireNonNull(type, "product type");
        if (type == ProductType.MEMBERSHIP) {
            Objects.requireNonNull(periodEnd, "a membership ends with its period");
        }
        if (downloadExpiryDays != null && downloadExpiryDays < 1) {
            throw new IllegalArgumentException("Downloads cannot end after %d days".formatted(downloadExpiryDays));
        }
    }

    /** The days of a digital good count from its delivery, so that a late delivery costs the buyer nothing. */
    public Terms whenGranted(Instant now) {
        return switch (type) {
            case MEMBERSHIP -> new Terms(periodEnd, maxDownloads);
            case DIGITAL -> new Terms(lastDay(now), maxDownloads);
        };
    }

    private Instant lastDay(Instant now) {
        return downloadExpiryDays == null ? null : now.plus(Duration.ofDays(downloadExpiryDays));
    }
}
