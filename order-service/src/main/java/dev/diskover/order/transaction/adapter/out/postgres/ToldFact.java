package dev.diskover.order.transaction.adapter.out.postgres;

import dev.diskover.kernel.adapter.kafka.FactJson;
import dev.diskover.kernel.adapter.postgres.Envelope;
import dev.diskover.kernel.adapter.postgres.Jsonb;
import dev.diskover.kernel.adapter.postgres.PublishedFact;
import org.jdbi.v3.core.statement.Update;

/** A fact as a part of the statement that makes what it tells of. */
final class ToldFact {

    /** Asks for what has to have happened. */
    static final String TOLD = """
            , told as (
                insert into outbox (id, key, type, data, headers)
                select :fact, :factKey, :factType, :factData, :factHeaders from\s""";

    static Update bind(PublishedFact fact, Envelope envelope, Update statement) {
        return statement
                .bind("fact", envelope.id())
                .bind("factKey", fact.key())
                .bind("factType", envelope.type())
                .bind("factData", new Jsonb(FactJson.write(fact.data())))
                .bind("factHeaders", envelope.headers());
    }

    private ToldFact() {}
}
