package dev.diskover.order.transaction.domain;

import dev.diskover.kernel.domain.Rejection;

/** The same product twice in one order. */
public final class DuplicateItem extends Rejection {

    public DuplicateItem() {
        super(Reason.RULE_BROKEN, "duplicate_item", "A product can be in an order once");
    }
}
