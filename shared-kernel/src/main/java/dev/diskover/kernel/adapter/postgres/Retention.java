package dev.diskover.kernel.adapter.postgres;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/** Forgets what no longer protects anything. Harmless on many replicas: each deletes what it finds. */
@ApplicationScoped
public class Retention {

    /** Nothing is received before it is made, so none of those that are due has a younger id: the index finds them. */
    static final String OLD_FACTS = """
            delete from inbox
            where event_id < (select uuidv7(interval '-30 days')) and received_at < now() - interval '30 days'
            """;

    private static final String OLD_ANSWERS =
            "delete from idempotency_keys where created_at < now() - interval '24 hours'";

    private final Database database;

    public Retention(Database database) {
        this.database = database;
    }

    /** The inbox outlives the broker's own retention of seven days, so that no fact it still holds can come twice. */
    @Scheduled(every = "{diskover.retention.every}", delayed = "{diskover.retention.every}")
    void forget() {
        database.with(handle -> handle.execute(OLD_FACTS));
        database.with(handle -> handle.execute(OLD_ANSWERS));
    }
}
