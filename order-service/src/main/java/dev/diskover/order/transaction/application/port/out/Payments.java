package dev.diskover.order.transaction.application.port.out;

import dev.diskover.order.transaction.domain.Payment;
import dev.diskover.order.transaction.domain.PaymentAnswer;
import dev.diskover.order.transaction.domain.TransactionId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All payments. */
public interface Payments {

    Optional<Payment> find(UUID payment);

    /** @return the payment of a transaction whose outcome nobody has recorded; empty when there is none */
    Optional<Payment> unresolvedOf(TransactionId transaction);

    /**
     * For an answer that leaves the transaction as it is; one that changes it is saved with it. Also outside a unit of
     * work.
     *
     * @return false when the payment's outcome is known already: it stays
     */
    boolean record(PaymentAnswer answer);

    void cancelOpenOf(TransactionId transaction, Instant now);

    /** Takes payments due for a check, each for one replica at a time. */
    List<UUID> claimUnresolved(Instant now, Instant checkAgainAt, int limit);
}
