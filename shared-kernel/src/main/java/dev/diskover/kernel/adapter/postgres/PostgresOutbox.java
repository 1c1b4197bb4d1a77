package dev.diskover.kernel.adapter.postgres;

import dev.diskover.kernel.adapter.kafka.FactJson;
import dev.diskover.kernel.adapter.rest.CallContext;
import dev.diskover.kernel.domain.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Writes facts beside the change they tell of, in the same transaction. */
@ApplicationScoped
public class PostgresOutbox {

    /** Keys are spread over this many shards; one relay at a time publishes a shard, in order. */
    public static final int SHARDS = 8;

    private static final String INSERT = """
            insert into outbox (id, shard, key, type, data, headers)
            values (:id, :shard, :key, :type, :data, :headers)
            """;

    private final Database database;
    private final CallContext call;
    private final String service;

    public PostgresOutbox(
            Database database, CallContext call, @ConfigProperty(name = "diskover.service") String service) {
        this.database = database;
        this.call = call;
        this.service = service;
    }

    /** @throws IllegalStateException outside a unit of work: a fact without its change must not exist */
    public void append(PublishedFact fact) {
        var id = Ids.next();
        var type = "diskover.%s.%s".formatted(service, fact.type());
        database.inUnitOfWork()
                .createUpdate(INSERT)
                .bind("id", id)
                .bind("shard", Math.floorMod(fact.key().hashCode(), SHARDS))
                .bind("key", fact.key())
                .bind("type", type)
                .bind("data", new Jsonb(FactJson.write(fact.data())))
                .bind("headers", new Jsonb(FactJson.write(headers(id.toString(), type, fact))))
                .execute();
        PostgresUnitOfWork.HAS_FACTS.get().set(true);
    }

    /** CloudEvents 1.0, Kafka binary mode: attributes travel as headers. */
    private Map<String, String> headers(String id, String type, PublishedFact fact) {
        var headers = new LinkedHashMap<String, String>();
        headers.put("ce_specversion", "1.0");
        headers.put("ce_id", id);
        headers.put("ce_type", type);
        headers.put("ce_source", "/" + service);
        headers.put("ce_time", fact.time().toString());
        headers.put("ce_subject", fact.key());
        headers.put("content-type", "application/json");
        headers.put("actor", call.actor());
        if (call.traceparent() != null) {
            headers.put("traceparent", call.traceparent());
        }
        return headers;
    }
}
