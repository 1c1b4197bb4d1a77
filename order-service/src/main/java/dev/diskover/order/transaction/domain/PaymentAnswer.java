package dev.diskover.order.transaction.domain;

import java.time.Instant;
import java.util.UUID;

/**
 * What the provider said of a payment, and when.
 *
 * @param checkAgainAt when the poller asks, should the outcome still be unknown
 */
public record PaymentAnswer(UUID payment, PaymentOutcome outcome, Instant at, Instant checkAgainAt) {}
