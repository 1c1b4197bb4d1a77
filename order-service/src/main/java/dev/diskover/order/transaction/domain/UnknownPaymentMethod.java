package dev.diskover.order.transaction.domain;

import dev.diskover.kernel.domain.Rejection;

/** No provider here knows this way of paying. */
public final class UnknownPaymentMethod extends Rejection {

    public UnknownPaymentMethod() {
        super(Reason.RULE_BROKEN, "unknown_payment_method", "This payment method does not exist here");
    }
}
