package dev.diskover.kernel.adapter.kafka;

import java.time.Instant;
import java.util.UUID;

/**
 * A fact as it arrives: a CloudEvent.
 *
 * @param type full name and version, {@code diskover.order.TransactionCompleted.v1}
 * @param subject id of the aggregate it tells of
 * @param actor who caused it: a user id, {@code system}, or {@code provider:<name>}
 * @param traceparent W3C trace context of its cause; null when there was none
 * @param json the data as it was written
 */
public record Fact(UUID id, String type, String subject, Instant time, String actor, String traceparent, String json) {}
