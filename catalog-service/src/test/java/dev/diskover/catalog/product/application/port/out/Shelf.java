package dev.diskover.catalog.product.application.port.out;

import java.util.function.Supplier;

/** Where products are stored and shown. */
public interface Shelf {

    Products products();

    ProductViews views();

    <T> T run(Supplier<T> work);

    /** How many facts wait for others. */
    int published();
}
