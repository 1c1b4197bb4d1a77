package dev.diskover.order.transaction.domain;

import java.util.Locale;
import java.util.Set;

/** The whole life of a transaction on one screen. The database holds the same table. */
public enum TransactionStatus {
    PENDING,
    COMPLETED,
    FAILED,
    EXPIRED,
    CANCELED,
    REFUNDED,
    PARTIALLY_REFUNDED,
    DISPUTED;

    public boolean canBecome(TransactionStatus next) {
        return exits().contains(next);
    }

    private Set<TransactionStatus> exits() {
        return switch (this) {
            case PENDING -> Set.of(COMPLETED, FAILED, EXPIRED, CANCELED);
            case COMPLETED -> Set.of(REFUNDED, PARTIALLY_REFUNDED, DISPUTED);
            case PARTIALLY_REFUNDED -> Set.of(REFUNDED, DISPUTED);
            case DISPUTED -> Set.of(COMPLETED, PARTIALLY_REFUNDED, REFUNDED);
            case FAILED, EXPIRED, CANCELED, REFUNDED -> Set.of();
        };
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
