package dev.diskover.order.subscription.application.port.in;

import dev.diskover.kernel.application.Page;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A buyer's memberships. */
public interface SubscriptionViews {

    Page<SubscriptionView> list(UUID user, String cursor, int limit);

    /** @throws dev.diskover.order.subscription.domain.SubscriptionNotFound also for somebody else's */
    SubscriptionView get(UUID user, UUID subscription);

    record SubscriptionView(
            UUID id,
            UUID productId,
            String status,
            Instant currentPeriodStart,
            Instant currentPeriodEnd,
            boolean cancelAtPeriodEnd,
            @Nullable Instant canceledAt,
            List<PeriodView> periods,
            Instant createdAt) {}

    record PeriodView(Instant periodStart, Instant periodEnd, UUID transactionId) {}
}
