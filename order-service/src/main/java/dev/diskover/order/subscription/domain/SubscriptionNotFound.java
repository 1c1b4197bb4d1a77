package dev.diskover.order.subscription.domain;

import dev.diskover.kernel.domain.Rejection;

/** There is no such subscription, or not for this user. */
public final class SubscriptionNotFound extends Rejection {

    public SubscriptionNotFound() {
        super(Reason.NOT_FOUND, "not_found", "There is no such subscription");
    }
}
