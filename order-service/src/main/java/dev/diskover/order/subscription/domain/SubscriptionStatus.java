package dev.diskover.order.subscription.domain;

import java.util.Locale;
import java.util.Set;

/** The whole life of a membership on one screen. The database holds the same table. */
public enum SubscriptionStatus {
    ACTIVE,
    /** The renewal is not paid; the grace days run. */
    PAST_DUE,
    /** Runs to the end of its period, and can be resumed until then. */
    CANCELED,
    EXPIRED;

    public boolean canBecome(SubscriptionStatus next) {
        return exits().contains(next);
    }

    private Set<SubscriptionStatus> exits() {
        return switch (this) {
            case ACTIVE -> Set.of(PAST_DUE, CANCELED, EXPIRED);
            case PAST_DUE -> Set.of(ACTIVE, CANCELED, EXPIRED);
            case CANCELED -> Set.of(ACTIVE, EXPIRED);
            case EXPIRED -> Set.of();
        };
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
