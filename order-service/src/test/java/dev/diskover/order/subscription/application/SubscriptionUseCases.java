package dev.diskover.order.subscription.application;

import dev.diskover.order.subscription.application.port.in.Memberships;
import dev.diskover.order.subscription.application.port.out.Subscriptions;

/** The use cases of this feature for the tests of others. */
public final class SubscriptionUseCases {

    public static Memberships memberships(Subscriptions subscriptions) {
        return new SubscriptionService(subscriptions);
    }

    private SubscriptionUseCases() {}
}
