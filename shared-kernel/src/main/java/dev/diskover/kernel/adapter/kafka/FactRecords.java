package dev.diskover.kernel.adapter.kafka;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Headers;

/** CloudEvents in Kafka's binary mode: attributes are headers, the data is the value. */
final class FactRecords {

    /** @throws RuntimeException when an attribute is missing or malformed */
    static Fact read(ConsumerRecord<String, byte[]> message) {
        var headers = message.headers();
        return new Fact(
                UUID.fromString(required(headers, "ce_id")),
                required(headers, "ce_type"),
                required(headers, "ce_subject"),
                Instant.parse(required(headers, "ce_time")),
                optional(headers, "actor"),
                optional(headers, "traceparent"),
                new String(message.value(), StandardCharsets.UTF_8));
    }

    /** Empty where the message does not say. */
    static Optional<String> type(ConsumerRecord<String, byte[]> message) {
        return Optional.ofNullable(optional(message.headers(), "ce_type"));
    }

    private static String required(Headers headers, String name) {
        var value = optional(headers, name);
        if (value == null) {
            throw new IllegalArgumentException("The header " + name + " is missing");
        }
        return value;
    }

    private static String optional(Headers headers, String name) {
        var header = headers.lastHeader(name);
        return header == null || header.value() == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }

    private FactRecords() {}
}
