package dev.diskover.catalog.product.domain;

import dev.diskover.kernel.domain.Rejection;

/** A product cannot be described like this; the code says which rule is broken. */
public final class InvalidProduct extends Rejection {

    public InvalidProduct(String code, String message) {
        super(Reason.RULE_BROKEN, code, message);
    }
}
