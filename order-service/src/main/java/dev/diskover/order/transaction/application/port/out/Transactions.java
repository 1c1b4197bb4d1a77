package dev.diskover.order.transaction.application.port.out;

import dev.diskover.kernel.application.IdempotencyKey;
import dev.diskover.order.transaction.domain.Payment;
import dev.diskover.order.transaction.domain.PaymentAnswer;
import dev.diskover.order.transaction.domain.Transaction;
import dev.diskover.order.transaction.domain.TransactionId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** All transactions. */
public interface Transactions {

    /**
     * All or nothing, also outside a unit of work. Of two with one key, the second waits for the first.
     *
     * @param payment null for a free order
     * @param key that stands for the order from now on
     * @return false when the key stands for another one: then nothing is stored
     */
    boolean add(Transaction transaction, Payment payment, Instant checkPaymentAt, IdempotencyKey key);

    /**
     * @return the order that the key stands for
     * @throws dev.diskover.kernel.application.IdempotencyKeyReused when the key came with another request
     */
    Optional<Placed> placedUnder(IdempotencyKey key);

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
     * What an idempotency key stands for.
     *
     * @param payment null where the order is free
     */
    record Placed(UUID transaction, UUID payment, Instant at) {

        public static Placed of(Transaction transaction, Payment payment) {
            return new Placed(transaction.id().value(), payment == null ? null : payment.id(), transaction.createdAt());
        }
    }

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
