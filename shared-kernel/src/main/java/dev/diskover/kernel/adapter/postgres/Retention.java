package dev.diskover.kernel.adapter.postgres;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/** Forgets what no longer protects anything. Harmless on many replicas: each deletes what it finds. */
@ApplicationScoped
public class Retention {

    private final Database database;

    public Retention(Database database) {
        this.database = database;
    }

    /** The inbox outlives the broker's own retention of seven days, so that no fact it still holds can come twice. */
    @Scheduled(every = "{diskover.retention.every}", delayed = "{diskover.retention.every}")
    void forget() {
        database.with(handle -> handle.execute("delete from inbox where received_at < now() - interval '30 days'"));
        database.with(handle ->
                handle.execute("delete from idempotency_keys where created_at < now() - interval '24 hours'"));
    }
}
