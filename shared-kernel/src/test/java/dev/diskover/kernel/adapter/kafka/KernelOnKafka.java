package dev.diskover.kernel.adapter.kafka;

import dev.diskover.kernel.adapter.postgres.PostgresInbox;
import dev.diskover.kernel.adapter.postgres.PublishedFact;
import dev.diskover.kernel.adapter.rest.CallContext;
import dev.diskover.kernel.testing.KernelOnPostgres;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Relays and consumers of a service with a name, topics and a database of its own, on the real broker. */
final class KernelOnKafka implements AutoCloseable {

    static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

    private final String service = "test" + UUID.randomUUID().toString().substring(0, 8);
    private final KernelOnPostgres postgres = new KernelOnPostgres();
    private final List<OutboxRelay> relays = new CopyOnWriteArrayList<>();
    private final List<FactConsumer> consumers = new ArrayList<>();

    private final MeterRegistry metrics = new SimpleMeterRegistry();

    KernelOnKafka() throws ExecutionException, InterruptedException {
        Topics.create(new NewTopic(topic(), 6, (short) 1), new NewTopic(deadLetterTopic(), 1, (short) 1));
    }

    KernelOnPostgres postgres() {
        return postgres;
    }

    String topic() {
        return "diskover." + service + ".v1";
    }

    String deadLetterTopic() {
        return "diskover." + service + ".dlq";
    }

    /** Stores facts as a use case does: in one unit of work, after which the relays are woken. */
    void store(PublishedFact... facts) {
        var outbox = postgres.outbox(service);
        postgres.unitOfWork(committed -> relays.forEach(relay -> relay.wake(committed)))
                .run(() -> outbox.append(List.of(facts)));
    }

    static PublishedFact fact(String key, Object data) {
        return new PublishedFact("Counted.v1", key, NOON, Map.of("value", data));
    }

    OutboxRelay startRelay() {
        var relay = new OutboxRelay(
                postgres.dataSource(),
                config(Duration.ZERO, ImpatientKafka.BRIEFLY),
                service,
                new SimpleMeterRegistry());
        relays.add(relay);
        relay.start(null);
        return relay;
    }

    void stop(OutboxRelay relay) throws InterruptedException {
        relays.remove(relay);
        relay.stop(null);
    }

    /** @param subscriber whose handlers the service's facts have here */
    FactConsumer startConsumer(FactSubscriber subscriber) {
        return startConsumer(Duration.ZERO, subscriber);
    }

    FactConsumer startConsumer(Duration consumeEvery, FactSubscriber subscriber) {
        return startConsumer(config(consumeEvery, ImpatientKafka.BRIEFLY), subscriber);
    }

    /** One that tries nothing again as long as a test lasts. */
    FactConsumer startConsumerWithOneTry(FactSubscriber subscriber) {
        return startConsumer(config(Duration.ZERO, Duration.ofHours(1)), subscriber);
    }

    private FactConsumer startConsumer(KafkaConfig config, FactSubscriber subscriber) {
        var inbox = new PostgresInbox(postgres.database(), service);
        var dispatcher = new FactDispatcher(List.of(subscriber), postgres.unitOfWork(), inbox, new CallContext());
        var consumer = new FactConsumer(config, service, dispatcher, metrics);
        consumers.add(consumer);
        consumer.start(null);
        return consumer;
    }

    /** How many facts the service's consumers have parked. */
    double countedAsParked() {
        return metrics.counter("diskover.facts.parked").count();
    }

    String typeOf(String name) {
        return service + "." + name;
    }

    /** Puts a message straight into the service's topic. Its body and its headers may be null. */
    void send(String key, String json, Map<String, String> headers) {
        Topics.send(topic(), key, json, headers);
    }

    Map<String, String> headers(UUID id) {
        return Map.of(
                "ce_id",
                id.toString(),
                "ce_type",
                "diskover." + typeOf("Counted.v1"),
                "ce_subject",
                "anna",
                "ce_time",
                NOON.toString());
    }

    /** Everything in the topic up to now. */
    List<ConsumerRecord<String, byte[]>> read(String topic) {
        return Topics.read(topic);
    }

    private KafkaConfig config(Duration consumeEvery, Duration firstBackOff) {
        return new ImpatientKafka(Topics.bootstrap(), Optional.of(List.of(service)), consumeEvery, firstBackOff);
    }

    @Override
    public void close() {
        try {
            for (var relay : relays) {
                relay.stop(null);
            }
            for (var consumer : consumers) {
                consumer.stop(null);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            postgres.close();
        }
    }
}
