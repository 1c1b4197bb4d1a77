package dev.diskover.catalog.product.application.port.in;

import dev.diskover.catalog.product.domain.Sale;
import java.util.List;

/** Keeps the number of units sold that buyers see. */
public interface CountSales {

    /** A transaction counts once, however often it is told. */
    void sold(List<Sale> sales);
}
