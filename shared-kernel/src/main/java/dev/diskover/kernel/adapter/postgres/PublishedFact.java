package dev.diskover.kernel.adapter.postgres;

import java.time.Instant;

/**
 * What a service tells the others, before it has an envelope.
 *
 * @param type name and version, {@code TransactionCompleted.v1}; the prefix {@code diskover.<service>.} is added
 * @param key id of the aggregate; facts with one key arrive in the order they were stored
 * @param data a record, written as JSON in snake case
 */
public record PublishedFact(String type, String key, Instant time, Object data) {}
