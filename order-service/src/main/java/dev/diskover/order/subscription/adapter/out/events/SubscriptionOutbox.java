package dev.diskover.order.subscription.adapter.out.events;

import dev.diskover.kernel.adapter.postgres.PostgresOutbox;
import dev.diskover.kernel.adapter.postgres.PublishedFact;
import dev.diskover.kernel.application.Outbox;
import dev.diskover.order.subscription.domain.SubscriptionStarted;
import dev.diskover.order.subscription.domain.SubscriptionStatus;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What other services are promised about memberships. */
@ApplicationScoped
class SubscriptionOutbox implements Outbox<SubscriptionStarted> {

    private final PostgresOutbox outbox;

    SubscriptionOutbox(PostgresOutbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void store(List<SubscriptionStarted> events) {
        outbox.append(events.stream().map(SubscriptionOutbox::publish).toList());
    }

    static PublishedFact publish(SubscriptionStarted event) {
        return new PublishedFact(
                "SubscriptionStarted.v1",
                event.subscription().toString(),
                event.occurredAt(),
                SubscriptionV1.of(event));
    }

    /** Published contract. Fields may be added; renaming or removing one makes it version 2. */
    record SubscriptionV1(
            UUID subscriptionId,
            UUID userId,
            UUID productId,
            UUID orgId,
            UUID transactionId,
            String status,
            Instant currentPeriodStart,
            Instant currentPeriodEnd) {

        static SubscriptionV1 of(SubscriptionStarted event) {
            return new SubscriptionV1(
                    event.subscription(),
                    event.user(),
                    event.product(),
                    event.org(),
                    event.transaction(),
                    SubscriptionStatus.ACTIVE.code(),
                    event.periodStart(),
                    event.periodEnd());
        }
    }
}
