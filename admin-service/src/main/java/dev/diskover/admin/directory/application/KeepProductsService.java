package dev.diskover.admin.directory.application;

import dev.diskover.admin.directory.application.port.in.KeepProducts;
import dev.diskover.admin.directory.application.port.out.Products;
import dev.diskover.admin.directory.domain.Product;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class KeepProductsService implements KeepProducts {

    private final Products products;

    KeepProductsService(Products products) {
        this.products = products;
    }

    @Override
    public void keep(Product product) {
        products.store(product);
    }
}
