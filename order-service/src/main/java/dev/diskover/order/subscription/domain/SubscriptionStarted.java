package dev.diskover.order.subscription.domain;

import dev.diskover.kernel.domain.DomainEvent;
import java.time.Instant;
import java.util.UUID;

/** A membership runs from now on. */
public record SubscriptionStarted(
        UUID subscription,
        UUID user,
        UUID product,
        UUID org,
        UUID transaction,
        Instant periodStart,
        Instant periodEnd,
        Instant occurredAt)
        implements DomainEvent {}
