package dev.diskover.kernel.application;

import dev.diskover.kernel.domain.Rejection;

/** The first request with this idempotency key has not ended yet. */
public final class IdempotencyInProgress extends Rejection {

    public IdempotencyInProgress() {
        super(
                Reason.CONFLICT,
                "idempotency_in_progress",
                "A request with this idempotency key is still running; ask again in a moment");
    }
}
