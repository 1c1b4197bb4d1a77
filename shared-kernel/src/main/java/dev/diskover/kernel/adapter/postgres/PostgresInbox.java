package dev.diskover.kernel.adapter.postgres;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Remembers which facts had their effect, in the transaction of the effect. */
@ApplicationScoped
public class PostgresInbox {

    private final Database database;
    private final String consumer;

    public PostgresInbox(Database database, @ConfigProperty(name = "diskover.service") String consumer) {
        this.database = database;
        this.consumer = consumer;
    }

    /** @return false when the fact was received before: its effect must not happen again */
    public boolean receive(UUID eventId) {
        return database.inUnitOfWork()
                        .createUpdate(
                                "insert into inbox (consumer, event_id) values (:consumer, :id) on conflict do nothing")
                        .bind("consumer", consumer)
                        .bind("id", eventId)
                        .execute()
                == 1;
    }
}
