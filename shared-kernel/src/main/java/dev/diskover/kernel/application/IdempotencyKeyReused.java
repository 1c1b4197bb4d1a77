package dev.diskover.kernel.application;

import dev.diskover.kernel.domain.Rejection;

/** The same idempotency key came with another request. */
public final class IdempotencyKeyReused extends Rejection {

    public IdempotencyKeyReused() {
        super(
                Reason.RULE_BROKEN,
                "idempotency_key_reused",
                "This idempotency key was used before with another request; take a new key");
    }
}
