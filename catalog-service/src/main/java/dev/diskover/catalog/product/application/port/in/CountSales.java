package dev.diskover.catalog.product.application.port.in;

import java.util.Map;
import java.util.UUID;

/** Keeps the number of units sold that buyers see. */
public interface CountSales {

    /** Called once per completed transaction. */
    void sold(Map<UUID, Integer> unitsByProduct);
}
