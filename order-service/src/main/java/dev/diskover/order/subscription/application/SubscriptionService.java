package dev.diskover.order.subscription.application;

import dev.diskover.kernel.application.Page;
import dev.diskover.order.subscription.application.port.in.Memberships;
import dev.diskover.order.subscription.application.port.in.SubscriptionViews;
import dev.diskover.order.subscription.application.port.out.Subscriptions;
import dev.diskover.order.subscription.domain.SubscriptionNotFound;
import dev.diskover.order.subscription.domain.SubscriptionStarted;
import dev.diskover.order.transaction.domain.Item;
import dev.diskover.order.transaction.domain.Transaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;

@ApplicationScoped
class SubscriptionService implements Memberships, SubscriptionViews {

    private final Subscriptions subscriptions;

    SubscriptionService(Subscriptions subscriptions) {
        this.subscriptions = subscriptions;
    }

    @Override
    public boolean claim(Transaction transaction, Item item, Instant now) {
        return subscriptions.claim(
                transaction.buyer().user(), item.product(), transaction.id().value(), now);
    }

    @Override
    public void unclaim(Transaction transaction, Item item) {
        subscriptions.unclaim(
                transaction.buyer().user(), item.product(), transaction.id().value());
    }

    @Override
    public void begin(Transaction transaction, Item item) {
        var period = item.period();
        subscriptions.add(
                item.id(),
                new SubscriptionStarted(
                        period.subscription(),
                        transaction.buyer().user(),
                        item.product(),
                        item.org(),
                        transaction.id().value(),
                        period.start(),
                        period.end(),
                        period.start()));
    }

    @Override
    public Page<SubscriptionView> list(UUID user, String cursor, int limit) {
        return subscriptions.list(user, cursor, limit);
    }

    @Override
    public SubscriptionView get(UUID user, UUID subscription) {
        return subscriptions.find(user, subscription).orElseThrow(SubscriptionNotFound::new);
    }
}
