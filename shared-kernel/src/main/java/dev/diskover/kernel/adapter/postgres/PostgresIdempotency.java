package dev.diskover.kernel.adapter.postgres;

import dev.diskover.kernel.adapter.postgres.KeptAnswers.Kept;
import dev.diskover.kernel.application.Idempotency;
import dev.diskover.kernel.application.IdempotencyInProgress;
import dev.diskover.kernel.application.IdempotencyKey;
import dev.diskover.kernel.application.UnitOfWork;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The key, the effect and the answer are one transaction. Two requests with one key meet at an advisory lock that ends
 * with the transaction, so a crash leaves neither a key nor a lock behind.
 */
@ApplicationScoped
public class PostgresIdempotency implements Idempotency {

    private static final String CLAIM = """
            select pg_try_advisory_xact_lock(hashtextextended(:name, 42)) as is_claimed, k.request_hash, k.answer
            from (values (1)) as request left join idempotency_keys k on
            """ + KeptAnswers.IS_KEPT;

    private final Database database;
    private final UnitOfWork unitOfWork;
    private final KeptAnswers answers;

    public PostgresIdempotency(Database database, UnitOfWork unitOfWork, KeptAnswers answers) {
        this.database = database;
        this.unitOfWork = unitOfWork;
        this.answers = answers;
    }

    @Override
    public <T> T once(IdempotencyKey key, Class<T> answerType, Supplier<T> effect) {
        return unitOfWork.run(() -> key.isNone() ? effect.get() : onceUnderLock(key, answerType, effect));
    }

    private <T> T onceUnderLock(IdempotencyKey key, Class<T> answerType, Supplier<T> effect) {
        return claim(key).map(kept -> answers.answer(kept, key, answerType)).orElseGet(() -> {
            var answer = effect.get();
            keep(key, answer);
            return answer;
        });
    }

    private Optional<Kept> claim(IdempotencyKey key) {
        var claim = KeptAnswers.named(database.inUnitOfWork().createQuery(CLAIM), key)
                .bind("name", key.caller() + "\n" + key.operation() + "\n" + key.key())
                .map((row, context) -> new Claim(
                        row.getBoolean("is_claimed"), new Kept(row.getString("request_hash"), row.getString("answer"))))
                .one();
        if (!claim.isClaimed()) {
            throw new IdempotencyInProgress();
        }
        return Optional.of(claim.kept()).filter(kept -> kept.requestHash() != null);
    }

    /**
     * A first request that ended while this one was claiming the key gave the lock back without its answer being seen:
     * then the key is taken by now, and the effect is undone.
     */
    private void keep(IdempotencyKey key, Object answer) {
        var keep = answers.bind(database.inUnitOfWork().createUpdate(KeptAnswers.KEEP), key, answer);
        if (keep.execute() == 0) {
            throw new IdempotencyInProgress();
        }
    }

    /** @param kept without content where nothing is */
    private record Claim(boolean isClaimed, Kept kept) {}
}
