package dev.diskover.kernel.adapter.kafka;

import dev.diskover.kernel.adapter.postgres.Database;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** How many facts wait, for how long the oldest does, and how many were put aside. */
@ApplicationScoped
public class OutboxMetrics {

    private static final String AGE =
            "select coalesce(extract(epoch from now() - min(created_at)), 0) from outbox where parked_at is null";

    private final Database database;
    private final MeterRegistry metrics;

    public OutboxMetrics(Database database, MeterRegistry metrics) {
        this.database = database;
        this.metrics = metrics;
    }

    void register(@Observes StartupEvent started) {
        gauge("diskover.outbox.depth", "select count(*) from outbox where parked_at is null");
        gauge("diskover.outbox.parked", "select count(*) from outbox where parked_at is not null");
        gauge("diskover.outbox.age.seconds", AGE);
    }

    private void gauge(String name, String query) {
        Gauge.builder(name, () -> measure(query)).register(metrics);
    }

    private double measure(String query) {
        return database.with(
                handle -> handle.createQuery(query).mapTo(Double.class).one());
    }
}
