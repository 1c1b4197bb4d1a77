package dev.diskover.kernel.adapter.postgres;

import dev.diskover.kernel.adapter.kafka.FactJson;
import dev.diskover.kernel.adapter.postgres.PostgresUnitOfWork.FactsCommitted;
import dev.diskover.kernel.adapter.rest.CallContext;
import dev.diskover.kernel.domain.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;

/** Writes facts beside the change they tell of, in the same transaction. */
@ApplicationScoped
public class PostgresOutbox {

    /** The database spreads keys over this many shards; one relay at a time publishes a shard, in order. */
    public static final int SHARDS = 8;

    /** A fact as a part of the statement that makes what it tells of: asks from where that happened. {@link #tell} */
    public static final String TOLD = """
            insert into outbox (id, key, type, data, headers)
            select :fact, :factKey, :factType, :factData, :factHeaders from\s""";

    private static final String INSERT =
            "insert into outbox (id, key, type, data, headers) values (:id, :key, :type, :data, :headers)";

    private final Database database;
    private final CallContext call;
    private final Event<FactsCommitted> committed;
    private final String service;

    public PostgresOutbox(
            Database database,
            CallContext call,
            Event<FactsCommitted> committed,
            @ConfigProperty(name = "diskover.service") String service) {
        this.database = database;
        this.call = call;
        this.committed = committed;
        this.service = service;
    }

    /**
     * All in one round trip, to be published in this order.
     *
     * @throws IllegalStateException outside a unit of work: a fact without its change must not exist
     */
    public void append(List<PublishedFact> facts) {
        try (var inserts = database.inUnitOfWork().prepareBatch(INSERT)) {
            for (var fact : facts) {
                var envelope = envelope(fact.type(), fact.time());
                inserts.bind("id", envelope.id())
                        .bind("key", fact.key())
                        .bind("type", envelope.type())
                        .bind("data", new Jsonb(FactJson.write(fact.data())))
                        .bind("headers", envelope.headers())
                        .add();
            }
            if (inserts.execute().length > 0) {
                wakeRelay();
            }
        }
    }

    /**
     * Runs one statement that makes a change and, by {@link #TOLD}, inserts the fact of it. Inside a unit of work it
     * belongs to that; otherwise it is a transaction of its own, in one round trip.
     *
     * @param change counts rows only where it changed something
     * @return false when nothing was changed, and so nothing told
     */
    public boolean tell(PublishedFact fact, Function<Handle, Update> change) {
        var envelope = envelope(fact.type(), fact.time());
        var rows = database.with(handle -> change.apply(handle)
                .bind("fact", envelope.id())
                .bind("factKey", fact.key())
                .bind("factType", envelope.type())
                .bind("factData", new Jsonb(FactJson.write(fact.data())))
                .bind("factHeaders", envelope.headers())
                .execute());
        if (rows > 0) {
            wakeRelay();
        }
        return rows > 0;
    }

    /**
     * Runs one statement that makes a change and inserts the facts of it, where they say what only the statement finds
     * out. Its transaction is as with {@link #tell}.
     *
     * @param statement exactly one, so that no fact can be without its change; writes facts by the envelopes that were
     *     made for them, and gives as many results; empty when nothing happened
     */
    public <T> List<T> appendByStatement(Function<Handle, List<T>> statement) {
        var results = database.with(statement);
        if (!results.isEmpty()) {
            wakeRelay();
        }
        return results;
    }

    private void wakeRelay() {
        if (PostgresUnitOfWork.HAS_FACTS.isBound()) {
            PostgresUnitOfWork.HAS_FACTS.get().set(true);
        } else {
            committed.fire(new FactsCommitted());
        }
    }

    /**
     * For {@link #appendByStatement}: says who causes the fact now, on whichever thread it is written later.
     * CloudEvents 1.0, Kafka binary mode: attributes travel as headers. The relay adds the subject: the key.
     */
    public Envelope envelope(String name, Instant time) {
        var id = Ids.next();
        var type = "diskover." + service + "." + name;
        var headers = new LinkedHashMap<String, String>();
        headers.put("ce_specversion", "1.0");
        headers.put("ce_id", id.toString());
        headers.put("ce_type", type);
        headers.put("ce_source", "/" + service);
        headers.put("ce_time", time.toString());
        headers.put("content-type", "application/json");
        headers.put("actor", call.actor());
        if (call.traceparent() != null) {
            headers.put("traceparent", call.traceparent());
        }
        return new Envelope(id, type, new Jsonb(FactJson.write(headers)));
    }
}
