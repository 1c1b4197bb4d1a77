package dev.diskover.kernel.adapter.kafka;

import dev.diskover.kernel.adapter.Pace;
import dev.diskover.kernel.adapter.postgres.PostgresUnitOfWork.FactsCommitted;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.vertx.http.HttpServerStart;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Publishes the outbox, in order per key and at least once. Woken after each commit that wrote facts; a short poll
 * finds what a crash left. Rows are deleted only after the broker has them.
 */
@ApplicationScoped
public class OutboxRelay {

    private static final Logger LOG = Logger.getLogger(OutboxRelay.class);

    private final Semaphore wake = new Semaphore(0);
    private final AtomicBoolean running = new AtomicBoolean();
    private final DataSource dataSource;
    private final KafkaConfig config;
    private final String service;
    private final Timer latency;
    private Thread thread;

    public OutboxRelay(
            DataSource dataSource,
            KafkaConfig config,
            @ConfigProperty(name = "diskover.service") String service,
            MeterRegistry metrics) {
        this.dataSource = dataSource;
        this.config = config;
        this.service = service;
        this.latency = Timer.builder("diskover.outbox.latency")
                .description("From the storing of a fact to its acknowledgement by the broker")
                .register(metrics);
    }

    public void wake(@Observes FactsCommitted committed) {
        wake.release();
    }

    /** Not earlier: on a small machine requests would wait for the making of Kafka's client. */
    void start(@ObservesAsync HttpServerStart listening) {
        if (config.enabled()) {
            running.set(true);
            thread = Thread.ofPlatform().daemon().name("outbox-relay").start(this::relay);
        }
    }

    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        running.set(false);
        wake.release();
        if (thread != null) {
            thread.join(Duration.ofSeconds(3));
        }
    }

    private void relay() {
        var backOff = new BackOff(config);
        while (running.get()) {
            try (var lease = OutboxLease.open(dataSource, service);
                    var publisher = new FactPublisher(config, service)) {
                publishWhileLeased(lease, publisher, backOff);
            } catch (Exception | Error e) {
                // An error too: without this thread the service would be mute until it is started again.
                LOG.warnf("The outbox waits %s: %s", backOff.next(), e);
                Pace.rest(backOff.current());
            }
        }
    }

    private void publishWhileLeased(OutboxLease lease, FactPublisher publisher, BackOff backOff) throws Exception {
        var pace = new Pace(config.publishEvery());
        while (running.get()) {
            var rows = lease.waiting(config.batch());
            if (!rows.isEmpty()) {
                var result = publisher.publish(rows, running::get);
                lease.delete(result.acknowledged());
                lease.park(result.refused());
                result.acknowledged().forEach(row -> latency.record(Duration.between(row.createdAt(), Instant.now())));
                backOff.reset();
            }
            if (rows.size() < config.batch()) {
                sleepUntilWoken(pace);
            }
        }
    }

    private void sleepUntilWoken(Pace pace) throws InterruptedException {
        if (wake.tryAcquire(config.poll().toMillis(), TimeUnit.MILLISECONDS)) {
            Pace.rest(config.gather());
            pace.awaitTurn();
            wake.drainPermits();
        }
    }

    /** A row of the outbox. {@code headers} is the JSON object of the message's headers. */
    record Row(java.util.UUID id, String key, String data, String headers, Instant createdAt) {}

    /** The lease was lost with its connection: another relay may hold the shards now. */
    static final class LeaseLost extends Exception {
        LeaseLost(SQLException cause) {
            super("the database connection of the relay broke: " + cause.getMessage(), cause);
        }
    }
}
