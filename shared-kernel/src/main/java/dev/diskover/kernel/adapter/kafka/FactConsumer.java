package dev.diskover.kernel.adapter.kafka;

import dev.diskover.kernel.adapter.Pace;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.vertx.http.HttpServerStart;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.CooperativeStickyAssignor;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Reads the topics of the services this one listens to and commits an offset only after the effect is stored, once a
 * second at most: what a crash makes come again, the inbox knows.
 */
@ApplicationScoped
public class FactConsumer {

    private static final Logger LOG = Logger.getLogger(FactConsumer.class);
    private static final Duration COMMIT_EVERY = Duration.ofSeconds(1);
    private static final Duration IDLE = Duration.ofSeconds(5);
    private static final Duration FETCH = Duration.ofMillis(20);
    /** For the word that this one leaves the group. Closing would also wait for the fetch under way: seconds. */
    private static final Duration FAREWELL = Duration.ofMillis(100);

    private static final int BATCH = 100;

    private final KafkaConfig config;
    private final String service;
    private final FactDispatcher dispatcher;
    private final Counter parked;
    private volatile KafkaConsumer<String, byte[]> consumer;
    private volatile boolean running;
    private Thread thread;

    public FactConsumer(
            KafkaConfig config,
            @ConfigProperty(name = "diskover.service") String service,
            FactDispatcher dispatcher,
            MeterRegistry metrics) {
        this.config = config;
        this.service = service;
        this.dispatcher = dispatcher;
        this.parked = Counter.builder("diskover.facts.parked")
                .description("Consumed facts that were parked because they could not have their effect")
                .register(metrics);
    }

    /** Not earlier: on a small machine requests would wait for the making of Kafka's client. */
    void start(@ObservesAsync HttpServerStart listening) {
        if (config.enabled() && config.consumes().isPresent()) {
            running = true;
            thread = Thread.ofPlatform().daemon().name("fact-consumer").start(this::consumeUntilStopped);
        }
    }

    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        running = false;
        var current = consumer;
        if (current != null) {
            current.wakeup();
        }
        if (thread != null) {
            thread.join(Duration.ofSeconds(3));
        }
    }

    private void consumeUntilStopped() {
        while (running) {
            try (var deadLetters = new DeadLetters(config, service, parked)) {
                consume(
                        new KafkaConsumer<>(settings(), new StringDeserializer(), new ByteArrayDeserializer()),
                        deadLetters);
            } catch (WakeupException stopped) {
                LOG.debug("The consumer was asked to stop");
            } catch (RuntimeException | Error e) {
                // An error too: without this thread the service would be deaf until it is started again.
                LOG.error("The consumer failed and starts anew", e);
                Pace.rest(config.firstBackOff().multipliedBy(10));
            }
        }
    }

    private void consume(KafkaConsumer<String, byte[]> opened, DeadLetters deadLetters) {
        try {
            consumer = opened;
            opened.subscribe(topics());
            consume(opened, new FactDelivery(opened, dispatcher, deadLetters, config));
        } finally {
            opened.close(CloseOptions.timeout(FAREWELL));
        }
    }

    private void consume(KafkaConsumer<String, byte[]> opened, FactDelivery delivery) {
        var isCommitted = true;
        var committedAt = System.nanoTime();
        var pace = new Pace(config.consumeEvery());
        while (running) {
            var messages = poll(opened, pace, isCommitted ? IDLE : COMMIT_EVERY);
            if (!delivery.deliver(messages, () -> running)) {
                return;
            }
            isCommitted &= messages.isEmpty();
            if (!isCommitted && System.nanoTime() - committedAt >= COMMIT_EVERY.toNanos()) {
                opened.commitSync();
                isCommitted = true;
                committedAt = System.nanoTime();
            }
        }
    }

    private List<ConsumerRecord<String, byte[]>> poll(
            KafkaConsumer<String, byte[]> opened, Pace pace, Duration patience) {
        var messages = new ArrayList<ConsumerRecord<String, byte[]>>();
        opened.poll(patience).forEach(messages::add);
        if (messages.stream().anyMatch(dispatcher::concerns) && pace.awaitTurn()) {
            // What the client had asked for before the wait, and then what has come since.
            opened.poll(Duration.ZERO).forEach(messages::add);
            opened.poll(FETCH).forEach(messages::add);
        }
        return messages;
    }

    private List<String> topics() {
        return config.consumes().orElseThrow().stream()
                .map(owner -> "diskover." + owner + ".v1")
                .toList();
    }

    private Map<String, Object> settings() {
        var settings = new HashMap<String, Object>();
        settings.put(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, config.bootstrapServers());
        settings.put(ConsumerConfig.GROUP_ID_CONFIG, "diskover." + service);
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, BATCH);
        settings.put(ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG, 5_000);
        settings.put(ConsumerConfig.METADATA_MAX_AGE_CONFIG, 10_000);
        settings.put(ConsumerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 1_000);
        // A killed consumer keeps its partitions for this long: the shortest the broker allows.
        settings.put(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, 6_000);
        settings.put(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG, 2_000);
        settings.put(ConsumerConfig.PARTITION_ASSIGNMENT_STRATEGY_CONFIG, CooperativeStickyAssignor.class.getName());
        return settings;
    }
}
