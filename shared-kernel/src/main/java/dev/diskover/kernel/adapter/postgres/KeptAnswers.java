package dev.diskover.kernel.adapter.postgres;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.diskover.kernel.adapter.rest.CallContext;
import dev.diskover.kernel.application.IdempotencyKey;
import dev.diskover.kernel.application.IdempotencyKeyReused;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jdbi.v3.core.statement.SqlStatement;

/** Answers to requests that came with a key, kept for a day. */
@ApplicationScoped
public class KeptAnswers {

    /**
     * Keeps the answer, unless one is kept: then it changes no row. A statement that makes its effect only where this
     * returns a row, and binds what {@link #bind} does, has the effect once; who comes second waits for the first.
     */
    public static final String KEEP = """
            insert into idempotency_keys as k (caller, operation, key, request_hash, answer)
            values (:caller, :operation, :key, :requestHash, :answer)
            on conflict (caller, operation, key) do update
            set request_hash = excluded.request_hash, answer = excluded.answer, created_at = now()
            where k.created_at <= now() - interval '24 hours'
            """;

    static final String IS_KEPT = """
            k.caller = :caller and k.operation = :operation and k.key = :key
                and k.created_at > now() - interval '24 hours'
            """;

    private static final String FIND = "select k.request_hash, k.answer from idempotency_keys k where " + IS_KEPT;

    private final Database database;
    private final ObjectMapper json;
    private final CallContext call;

    public KeptAnswers(Database database, ObjectMapper json, CallContext call) {
        this.database = database;
        this.json = json;
        this.call = call;
    }

    /**
     * @return empty where nothing is kept, or the client sent no key
     * @throws IdempotencyKeyReused when the key came before with another request
     */
    public <T> Optional<T> find(IdempotencyKey key, Class<T> answerType) {
        return key.isNone()
                ? Optional.empty()
                : database.with(handle -> named(handle.createQuery(FIND), key)
                                .map((row, context) -> new Kept(row.getString("request_hash"), row.getString("answer")))
                                .findOne())
                        .map(kept -> answer(kept, key, answerType));
    }

    public <S extends SqlStatement<S>> S bind(S statement, IdempotencyKey key, Object answer) {
        return named(statement, key).bind("requestHash", key.requestHash()).bind("answer", new Jsonb(write(answer)));
    }

    static <S extends SqlStatement<S>> S named(S statement, IdempotencyKey key) {
        return statement
                .bind("caller", key.caller())
                .bind("operation", key.operation())
                .bind("key", key.key());
    }

    <T> T answer(Kept kept, IdempotencyKey key, Class<T> type) {
        call.markReplayed();
        if (!kept.requestHash().equals(key.requestHash())) {
            throw new IdempotencyKeyReused();
        }
        return read(kept.answer(), type);
    }

    private String write(Object answer) {
        try {
            return json.writeValueAsString(answer);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The answer cannot be written as JSON", e);
        }
    }

    private <T> T read(String answer, Class<T> type) {
        try {
            return json.readValue(answer, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The kept answer cannot be read as " + type.getSimpleName(), e);
        }
    }

    record Kept(String requestHash, String answer) {}
}
