package dev.diskover.catalog.product.application;

import dev.diskover.catalog.product.application.port.in.CountSales;
import dev.diskover.catalog.product.application.port.out.Products;
import dev.diskover.catalog.product.domain.Sale;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

@ApplicationScoped
class CountSalesService implements CountSales {

    private final Products products;

    CountSalesService(Products products) {
        this.products = products;
    }

    @Override
    public void sold(List<Sale> sales) {
        products.countSales(sales);
    }
}
