package dev.diskover.order.transaction.application.port.in;

import java.util.UUID;

/** The one way a payment becomes a sale, whoever learns of it: the buyer's own request, the poller, an instrument. */
public interface SettlePayment {

    /** Asks the provider and records what it says. Safe to repeat, also at the same moment. */
    void settle(UUID payment);

    /** Settles payments whose outcome is not known yet. Safe on many replicas. */
    void settleUnresolved();
}
