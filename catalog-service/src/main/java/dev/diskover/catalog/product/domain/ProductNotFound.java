package dev.diskover.catalog.product.domain;

import dev.diskover.kernel.domain.Rejection;

/** There is no such product, or not for this user. */
public final class ProductNotFound extends Rejection {

    public ProductNotFound() {
        super(Reason.NOT_FOUND, "not_found", "There is no such product");
    }
}
