package dev.diskover.order.subscription.application.port.out;

import dev.diskover.kernel.application.Page;
import dev.diskover.order.subscription.application.port.in.SubscriptionViews.SubscriptionView;
import dev.diskover.order.subscription.domain.SubscriptionStarted;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** All memberships. */
public interface Subscriptions {

    boolean claim(UUID user, UUID product, UUID transaction, Instant now);

    void unclaim(UUID user, UUID product, UUID transaction);

    /** Stores the subscription with its first period and its event, once per item. */
    void add(UUID item, SubscriptionStarted started);

    Page<SubscriptionView> list(UUID user, String cursor, int limit);

    Optional<SubscriptionView> find(UUID user, UUID subscription);
}
