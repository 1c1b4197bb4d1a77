package dev.diskover.order.transaction.domain;

import java.util.Locale;
import java.util.Set;

/** The whole life of one attempt to collect money on one screen. The database holds the same table. */
public enum PaymentStatus {
    PENDING,
    PROCESSING,
    REQUIRES_ACTION,
    ON_HOLD,
    SUCCEEDED,
    FAILED,
    EXPIRED,
    CANCELED,
    REFUNDED,
    PARTIALLY_REFUNDED,
    DISPUTED,
    CHARGEBACK_LOST,
    CHARGEBACK_WON;

    public boolean canBecome(PaymentStatus next) {
        return exits().contains(next);
    }

    /** Nobody knows yet whether the money comes. */
    public boolean isOpen() {
        return canBecome(SUCCEEDED);
    }

    private Set<PaymentStatus> exits() {
        return switch (this) {
            case PENDING -> Set.of(PROCESSING, REQUIRES_ACTION, ON_HOLD, SUCCEEDED, FAILED, EXPIRED, CANCELED);
            case PROCESSING -> Set.of(REQUIRES_ACTION, ON_HOLD, SUCCEEDED, FAILED, EXPIRED, CANCELED);
            case REQUIRES_ACTION -> Set.of(PROCESSING, ON_HOLD, SUCCEEDED, FAILED, EXPIRED, CANCELED);
            case ON_HOLD -> Set.of(PROCESSING, SUCCEEDED, FAILED, EXPIRED, CANCELED);
            case SUCCEEDED -> Set.of(REFUNDED, PARTIALLY_REFUNDED, DISPUTED);
            case PARTIALLY_REFUNDED -> Set.of(REFUNDED, DISPUTED);
            case DISPUTED -> Set.of(CHARGEBACK_LOST, CHARGEBACK_WON);
            case CHARGEBACK_WON -> Set.of(REFUNDED, PARTIALLY_REFUNDED);
            case FAILED, EXPIRED, CANCELED, REFUNDED, CHARGEBACK_LOST -> Set.of();
        };
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
