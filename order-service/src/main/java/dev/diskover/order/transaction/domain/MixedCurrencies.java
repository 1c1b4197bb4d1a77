package dev.diskover.order.transaction.domain;

import dev.diskover.kernel.domain.Rejection;

/** Products in two currencies cannot be paid together. */
public final class MixedCurrencies extends Rejection {

    public MixedCurrencies() {
        super(Reason.RULE_BROKEN, "mixed_currencies", "All products of an order have the same currency");
    }
}
