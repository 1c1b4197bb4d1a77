package dev.diskover.order.transaction.application.port.in;

import dev.diskover.order.transaction.domain.Payment;
import dev.diskover.order.transaction.domain.Transaction;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The one way a payment becomes a sale, whoever learns of it: the buyer's own request, the poller, an instrument. */
public interface SettlePayment {

    /**
     * Asks the provider and records what it says of an order that was placed a moment ago.
     *
     * @return what the buyer has now; empty when somebody faster has recorded an answer
     */
    Optional<TransactionView> settle(Transaction placed, Payment payment);

    /** Asks the provider and records what it says. Safe to repeat, also at the same moment. */
    void settle(UUID payment);

    /** @return payments whose outcome is not known yet, some at a time; for a while nobody else is given them */
    List<UUID> claimUnresolved();
}
