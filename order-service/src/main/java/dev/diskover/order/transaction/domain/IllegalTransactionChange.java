package dev.diskover.order.transaction.domain;

import dev.diskover.kernel.domain.Rejection;

/** The transaction's status does not allow this. */
public final class IllegalTransactionChange extends Rejection {

    IllegalTransactionChange(TransactionStatus from, TransactionStatus to) {
        super(
                Reason.CONFLICT,
                "illegal_transaction_change",
                "A transaction that is %s cannot become %s".formatted(from.code(), to.code()));
    }
}
