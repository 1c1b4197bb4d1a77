package dev.diskover.catalog.product.application;

import dev.diskover.catalog.membership.domain.OrgId;
import dev.diskover.catalog.product.application.port.in.WithdrawProducts;
import dev.diskover.catalog.product.application.port.out.Products;
import dev.diskover.catalog.product.domain.Product;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;

@ApplicationScoped
class WithdrawProductsService implements WithdrawProducts {

    static final int BATCH = 100;

    private final Products products;
    private final Clock clock;

    WithdrawProductsService(Products products, Clock clock) {
        this.products = products;
        this.clock = clock;
    }

    // In batches, so that however many products there are, few are held in memory.
    @Override
    public void of(OrgId org) {
        products.close(org);
        List<Product> batch;
        do {
            batch = products.lockActive(org, BATCH);
            batch.forEach(this::withdraw);
        } while (batch.size() == BATCH);
    }

    private void withdraw(Product product) {
        product.withdraw(clock.instant());
        products.save(product);
    }
}
