package dev.diskover.kernel.adapter.postgres;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Remembers which facts had their effect, in the transaction of the effect. */
@ApplicationScoped
public class PostgresInbox {

    private static final String RECEIVE =
            "insert into inbox (consumer, event_id) values (:consumer, :id) on conflict do nothing";

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

    /**
     * One round trip. In the order of the ids, so that two replicas that were given the same facts never wait for each
     * other.
     *
     * @return those not received before; the effect of the others must not happen again
     */
    public Set<UUID> receive(List<UUID> eventIds) {
        var ids = eventIds.stream().distinct().sorted().toList();
        try (var notes = database.inUnitOfWork().prepareBatch(RECEIVE)) {
            ids.forEach(id -> notes.bind("consumer", consumer).bind("id", id).add());
            var added = notes.execute();
            return IntStream.range(0, added.length)
                    .filter(number -> added[number] == 1)
                    .mapToObj(ids::get)
                    .collect(Collectors.toSet());
        }
    }
}
