package dev.diskover.order.transaction.domain;

import dev.diskover.kernel.domain.Rejection;
import java.util.Map;
import java.util.UUID;

/** Nothing is left of a limited product. */
public final class OutOfStock extends Rejection {

    public OutOfStock(UUID product) {
        super(Reason.CONFLICT, "out_of_stock", "A product is sold out", Map.of("product_id", product));
    }
}
