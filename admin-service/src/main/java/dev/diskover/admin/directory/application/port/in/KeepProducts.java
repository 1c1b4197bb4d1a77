package dev.diskover.admin.directory.application.port.in;

import dev.diskover.admin.directory.domain.Product;

/** Takes in what is told of products. It may come twice and in any order. */
public interface KeepProducts {

    void keep(Product product);
}
