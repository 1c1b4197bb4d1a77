package dev.diskover.kernel.adapter.postgres;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Remembers which facts had their effect, in the transaction of the effect. */
@ApplicationScoped
public class PostgresInbox {

    // In the order of the ids, so that two replicas that were given the same facts never wait for each other.
    private static final String RECEIVE = """
            insert into inbox (consumer, event_id)
            select :consumer, id from unnest(:ids) as told(id) order by id
            on conflict do nothing returning event_id
            """;

    private final Database database;
    private final String consumer;

    public PostgresInbox(Database database, @ConfigProperty(name = "diskover.service") String consumer) {
        this.database = database;
        this.consumer = consumer;
    }

    /** @return false when the fact was received before: its effect must not happen again */
    public boolean receive(UUID eventId) {
        return receive(List.of(eventId)).contains(eventId);
    }

    /** @return those not received before; the effect of the others must not happen again */
    public Set<UUID> receive(List<UUID> eventIds) {
        return database.inUnitOfWork()
                .createQuery(RECEIVE)
                .bind("consumer", consumer)
                .bindArray("ids", UUID.class, eventIds)
                .mapTo(UUID.class)
                .collectIntoSet();
    }
}
