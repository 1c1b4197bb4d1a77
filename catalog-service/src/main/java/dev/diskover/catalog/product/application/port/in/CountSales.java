package dev.diskover.catalog.product.application.port.in;

import dev.diskover.catalog.product.domain.ProductId;
import java.util.Map;
import java.util.UUID;

/** Keeps the number of units sold that buyers see. */
public interface CountSales {

    /** A transaction counts once, however often it is told. */
    void sold(UUID transaction, Map<ProductId, Integer> units);
}
