package dev.diskover.order.transaction.application.port.out;

import dev.diskover.order.transaction.domain.Payment;
import dev.diskover.order.transaction.domain.PaymentOutcome;

/** Collects money. Called over the network, so never inside a unit of work. */
public interface PaymentProvider {

    /** Whether the buyer may choose this method; null is the usual one. */
    boolean knows(String method);

    /** Collects, or answers what became of it when it was asked before: the payment's id is the idempotency key. */
    PaymentOutcome collect(Payment payment);

    /**
     * Tells the provider that nobody will pay this any more.
     *
     * @return false when the money came first: then it cannot be given up
     */
    boolean abandon(Payment payment);
}
