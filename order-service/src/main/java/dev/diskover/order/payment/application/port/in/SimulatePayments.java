package dev.diskover.order.payment.application.port.in;

import java.util.UUID;

/** Test instrument: what the buyer or the bank would do at a real provider. */
public interface SimulatePayments {

    /** @throws dev.diskover.order.transaction.domain.TransactionNotFound unless the payment waits for this buyer */
    void act(UUID buyer, UUID payment, boolean succeed);
}
