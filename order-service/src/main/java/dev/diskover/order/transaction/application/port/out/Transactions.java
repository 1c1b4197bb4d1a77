package dev.diskover.order.transaction.application.port.out;

import dev.diskover.order.transaction.domain.Payment;
import dev.diskover.order.transaction.domain.Transaction;
import dev.diskover.order.transaction.domain.TransactionId;
import java.time.Instant;
import java.util.UUID;

/** All transactions. */
public interface Transactions {

    /** @param payment null for a free order */
    void add(Transaction transaction, Payment payment, Instant checkPaymentAt);

    /** Locked until the unit of work ends. */
    Transaction lock(TransactionId id);

    /** Stores the changed status with its history, the periods that began, and the events. */
    void save(Transaction transaction, String reason);

    void markDelivered(UUID item, Instant at);
}
