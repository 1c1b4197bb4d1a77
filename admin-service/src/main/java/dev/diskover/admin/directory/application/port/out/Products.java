package dev.diskover.admin.directory.application.port.out;

import dev.diskover.admin.directory.domain.Product;

/** All products, each as told last. */
public interface Products {

    /** Changes nothing when this version or a later one is stored already. */
    void store(Product product);
}
