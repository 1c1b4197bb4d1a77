package dev.diskover.kernel.adapter.kafka;

import static java.util.Map.entry;

import dev.diskover.kernel.adapter.kafka.OutboxRelay.Row;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.errors.InvalidTopicException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * Sends rows of the outbox and tells which the broker has. The producer is idempotent and never gives up on a single
 * record, since giving up on one and going on with the next would let facts overtake each other.
 */
final class FactPublisher implements AutoCloseable {

    /** A larger fact is refused. Less than what Kafka takes, so that whoever cannot use it can park it with a reason. */
    static final int MOST_BYTES = 1_000_000;

    private final KafkaProducer<String, byte[]> producer;
    private final String topic;

    FactPublisher(KafkaConfig config, String service) {
        this.topic = "diskover." + service + ".v1";
        this.producer = new KafkaProducer<>(
                settings(config, service + "-facts", MOST_BYTES), new StringSerializer(), new ByteArraySerializer());
    }

    static Map<String, Object> settings(KafkaConfig config, String client, int mostBytes) {
        return Map.ofEntries(
                entry(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, config.bootstrapServers()),
                entry(ProducerConfig.CLIENT_ID_CONFIG, client),
                entry(ProducerConfig.ACKS_CONFIG, "all"),
                entry(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true),
                entry(ProducerConfig.LINGER_MS_CONFIG, 0),
                entry(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, Integer.MAX_VALUE),
                entry(ProducerConfig.MAX_BLOCK_MS_CONFIG, 10_000),
                entry(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 5_000),
                entry(ProducerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 1_000),
                entry(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, mostBytes),
                entry(ProducerConfig.BUFFER_MEMORY_CONFIG, 8L * 1024 * 1024));
    }

    /**
     * @param goOn asked while the broker does not answer; false ends the wait
     * @throws IllegalStateException when the producer is beyond use and a new one is needed
     */
    Result publish(List<Row> rows, BooleanSupplier goOn) throws InterruptedException {
        var sent = new LinkedHashMap<Row, Future<RecordMetadata>>();
        var refused = new LinkedHashMap<Row, String>();
        for (var row : rows) {
            try {
                sent.put(row, producer.send(message(row)));
            } catch (RecordTooLargeException | InvalidTopicException never) {
                refused.put(row, never.getMessage());
            }
        }
        var acknowledged = new ArrayList<Row>();
        for (var entry : sent.entrySet()) {
            if (await(entry.getKey(), entry.getValue(), refused, goOn)) {
                acknowledged.add(entry.getKey());
            }
        }
        return new Result(acknowledged, refused);
    }

    private static boolean await(Row row, Future<RecordMetadata> sent, Map<Row, String> refused, BooleanSupplier goOn)
            throws InterruptedException {
        while (goOn.getAsBoolean()) {
            try {
                sent.get(500, TimeUnit.MILLISECONDS);
                return true;
            } catch (TimeoutException brokerIsAway) {
                continue;
            } catch (ExecutionException failed) {
                if (failed.getCause() instanceof RecordTooLargeException) {
                    refused.put(row, failed.getCause().getMessage());
                    return false;
                }
                throw new IllegalStateException("The producer failed: " + failed.getCause(), failed.getCause());
            }
        }
        return false;
    }

    @SuppressWarnings("unchecked")
    private ProducerRecord<String, byte[]> message(Row row) {
        var message = new ProducerRecord<>(topic, row.key(), row.data().getBytes(StandardCharsets.UTF_8));
        Map<String, String> headers = FactJson.read(row.headers(), Map.class);
        headers.put("ce_subject", row.key());
        headers.forEach((name, value) -> message.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return message;
    }

    @Override
    public void close() {
        producer.close(Duration.ofSeconds(1));
    }

    /** @param refused rows the broker will never take, each with its reason */
    record Result(List<Row> acknowledged, Map<Row, String> refused) {}
}
