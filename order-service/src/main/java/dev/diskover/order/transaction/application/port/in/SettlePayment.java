package dev.diskover.order.transaction.application.port.in;

import dev.diskover.order.transaction.domain.Payment;
import java.util.Optional;
import java.util.UUID;

/** The one way a payment becomes a sale, whoever learns of it: the buyer's own request, the poller, an instrument. */
public interface SettlePayment {

    /**
     * Asks the provider and records what it says. Safe to repeat, also at the same moment.
     *
     * @return what the buyer has now; empty when somebody faster has recorded another answer
     */
    Optional<TransactionView> settle(Payment payment);

    /** Likewise; a payment nobody knows is nobody's. */
    void settle(UUID payment);

    /** Settles payments whose outcome is not known yet. Safe on many replicas. */
    void settleUnresolved();
}
