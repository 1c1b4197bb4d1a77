package dev.diskover.kernel.adapter.postgres;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.diskover.kernel.adapter.rest.CallContext;
import dev.diskover.kernel.application.Idempotency;
import dev.diskover.kernel.application.IdempotencyInProgress;
import dev.diskover.kernel.application.IdempotencyKey;
import dev.diskover.kernel.application.IdempotencyKeyReused;
import dev.diskover.kernel.application.UnitOfWork;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;

/**
 * The key, the effect and the answer are one transaction. Two requests with one key meet at an advisory lock that ends
 * with the transaction, so a crash leaves neither a key nor a lock behind.
 */
@ApplicationScoped
public class PostgresIdempotency implements Idempotency {

    private static final String CLAIM = """
            select pg_try_advisory_xact_lock(hashtextextended(:name, 42)) as is_claimed, k.request_hash, k.answer
            from (values (1)) as request left join idempotency_keys k
                on k.caller = :caller and k.operation = :operation and k.key = :key
                and k.created_at > now() - interval '24 hours'
            """;
    private static final String KEEP = """
            insert into idempotency_keys as k (caller, operation, key, request_hash, answer)
            values (:caller, :operation, :key, :requestHash, :answer)
            on conflict (caller, operation, key) do update
            set request_hash = excluded.request_hash, answer = excluded.answer, created_at = now()
            where k.created_at <= now() - interval '24 hours'
            """;

    private final Database database;
    private final UnitOfWork unitOfWork;
    private final ObjectMapper json;
    private final CallContext call;

    public PostgresIdempotency(Database database, UnitOfWork unitOfWork, ObjectMapper json, CallContext call) {
        this.database = database;
        this.unitOfWork = unitOfWork;
        this.json = json;
        this.call = call;
    }

    @Override
    public <T> T once(IdempotencyKey key, Class<T> answerType, Supplier<T> effect) {
        return unitOfWork.run(() -> key.isNone() ? effect.get() : onceUnderLock(key, answerType, effect));
    }

    private <T> T onceUnderLock(IdempotencyKey key, Class<T> answerType, Supplier<T> effect) {
        var kept = claim(key);
        if (kept.isThere()) {
            call.markReplayed();
            return read(kept.answerTo(key), answerType);
        }
        var answer = effect.get();
        keep(key, answer);
        return answer;
    }

    private Kept claim(IdempotencyKey key) {
        var kept = database.inUnitOfWork()
                .createQuery(CLAIM)
                .bind("name", key.caller() + "\n" + key.operation() + "\n" + key.key())
                .bind("caller", key.caller())
                .bind("operation", key.operation())
                .bind("key", key.key())
                .map((row, context) ->
                        new Kept(row.getBoolean("is_claimed"), row.getString("request_hash"), row.getString("answer")))
                .one();
        if (!kept.isClaimed()) {
            throw new IdempotencyInProgress();
        }
        return kept;
    }

    /**
     * A first request that ended while this one was claiming the key gave the lock back without its answer being seen:
     * then the key is taken by now, and the effect is undone.
     */
    private void keep(IdempotencyKey key, Object answer) {
        var isKept = database.inUnitOfWork()
                        .createUpdate(KEEP)
                        .bind("caller", key.caller())
                        .bind("operation", key.operation())
                        .bind("key", key.key())
                        .bind("requestHash", key.requestHash())
                        .bind("answer", new Jsonb(write(answer)))
                        .execute()
                == 1;
        if (!isKept) {
            throw new IdempotencyInProgress();
        }
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

    /** @param requestHash null where nothing is kept; so is the answer */
    private record Kept(boolean isClaimed, String requestHash, String answer) {

        boolean isThere() {
            return requestHash != null;
        }

        String answerTo(IdempotencyKey key) {
            if (!requestHash.equals(key.requestHash())) {
                throw new IdempotencyKeyReused();
            }
            return answer;
        }
    }
}
