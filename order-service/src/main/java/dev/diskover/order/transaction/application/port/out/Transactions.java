package dev.diskover.order.transaction.application.port.out;

import dev.diskover.order.transaction.domain.Payment;
import dev.diskover.order.transaction.domain.PaymentAnswer;
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

    /**
     * Stores the changed status with its history and its cause, the periods that began, and the event: all or nothing,
     * also outside a unit of work.
     *
     * @return false when somebody else has changed it since it was read: then nothing is stored
     */
    boolean save(Transaction transaction, Cause cause);

    void markDelivered(UUID item, Instant at);

    /**
     * Why a transaction changed.
     *
     * @param answer of the provider, recorded with the change; null where no provider had a part in it
     */
    record Cause(String reason, PaymentAnswer answer) {

        public static Cause of(String reason) {
            return new Cause(reason, null);
        }
    }
}
