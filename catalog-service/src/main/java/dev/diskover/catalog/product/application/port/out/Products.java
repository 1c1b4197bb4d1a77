package dev.diskover.catalog.product.application.port.out;

import dev.diskover.catalog.product.domain.Product;
import dev.diskover.catalog.product.domain.ProductId;
import java.util.Map;
import java.util.UUID;

/** All products. */
public interface Products {

    /** @throws dev.diskover.catalog.product.domain.ProductNotFound */
    Product get(ProductId id);

    /**
     * Counts the product against the licence and stores it with its event.
     *
     * @param max null: unlimited
     * @return false when its slug is taken; nothing is stored then
     * @throws dev.diskover.catalog.product.domain.LicenseLimitExceeded
     */
    boolean add(Product product, Integer max);

    /** @throws dev.diskover.catalog.product.domain.VersionMismatch when it was overtaken by another change */
    void save(Product product);

    void addSold(Map<UUID, Integer> unitsByProduct);
}
