package dev.diskover.order.transaction.application.port.in;

import java.util.UUID;

/** Gives up a checkout that is not paid yet. */
public interface CancelCheckout {

    /**
     * Canceling what is canceled changes nothing.
     *
     * @throws dev.diskover.order.transaction.domain.TransactionNotFound also for somebody else's
     * @throws dev.diskover.order.transaction.domain.IllegalTransactionChange when it is paid, or failed
     */
    TransactionView cancel(UUID buyer, UUID transaction);
}
