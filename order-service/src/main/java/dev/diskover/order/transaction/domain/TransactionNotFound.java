package dev.diskover.order.transaction.domain;

import dev.diskover.kernel.domain.Rejection;

/** There is no such transaction, or not for this user. */
public final class TransactionNotFound extends Rejection {

    public TransactionNotFound() {
        super(Reason.NOT_FOUND, "not_found", "There is no such transaction");
    }
}
