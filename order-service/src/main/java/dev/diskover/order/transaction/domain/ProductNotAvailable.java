package dev.diskover.order.transaction.domain;

import dev.diskover.kernel.domain.Rejection;
import java.util.Map;
import java.util.UUID;

/** A product does not exist, is not active, or lies outside its window. */
public final class ProductNotAvailable extends Rejection {

    public ProductNotAvailable(UUID product) {
        super(
                Reason.RULE_BROKEN,
                "product_not_available",
                "A product cannot be bought right now",
                Map.of("product_id", product));
    }
}
