package dev.diskover.catalog.product.application;

import dev.diskover.catalog.product.application.port.in.CountSales;
import dev.diskover.catalog.product.application.port.out.Products;
import dev.diskover.catalog.product.domain.ProductId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;

@ApplicationScoped
class CountSalesService implements CountSales {

    private final Products products;

    CountSalesService(Products products) {
        this.products = products;
    }

    @Override
    public void sold(UUID transaction, Map<ProductId, Integer> units) {
        products.countSale(transaction, units);
    }
}
