package dev.diskover.catalog.product.domain;

import java.util.Map;
import java.util.UUID;

/** How many units of each product a transaction sold. */
public record Sale(UUID transaction, Map<ProductId, Integer> units) {

    public Sale {
        units = Map.copyOf(units);
    }
}
