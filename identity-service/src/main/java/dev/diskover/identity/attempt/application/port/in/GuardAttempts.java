package dev.diskover.identity.attempt.application.port.in;

import dev.diskover.identity.attempt.domain.Attempt;
import java.util.Optional;
import java.util.function.Supplier;

/** Slows down whoever keeps guessing a secret. */
public interface GuardAttempts {

    /**
     * Counts the attempt, then makes it. It counts before its outcome is known, so that many at once are counted like
     * as many in a row; success forgets what was counted against the account. An attempt that came to no outcome,
     * because a part was not available, is taken back.
     *
     * <p>Never inside a unit of work: that the attempt was counted must outlive its failure.
     *
     * @param attempt what it is counted against
     * @param trial the try itself; empty, or a refusal, when it fails
     * @throws dev.diskover.identity.attempt.domain.TooManyAttempts without trying, while a wait lasts
     */
    <T> Optional<T> allow(Attempt attempt, Supplier<Optional<T>> trial);
}
