package dev.diskover.kernel.application;

import java.util.function.Supplier;

/** Makes a request that may be sent twice have one effect. */
public interface Idempotency {

    /**
     * Runs the effect as one unit of work and keeps its answer under the key in that same unit. The same key later
     * answers the kept answer without running the effect.
     *
     * @param key {@link IdempotencyKey#none()} where the client sent none: the effect simply runs
     * @param answerType a record that survives a round trip through JSON
     * @throws IdempotencyKeyReused when the key came before with another request
     * @throws IdempotencyInProgress when the first request with this key is still running
     */
    <T> T once(IdempotencyKey key, Class<T> answerType, Supplier<T> effect);
}
