package dev.diskover.catalog.product.application.port.out;

import dev.diskover.catalog.membership.domain.OrgId;
import dev.diskover.catalog.product.domain.Product;
import dev.diskover.catalog.product.domain.ProductId;
import dev.diskover.catalog.product.domain.Sale;
import java.util.List;
import java.util.Optional;

/** All products. */
public interface Products {

    /** Whose product it is. */
    Optional<OrgId> ownerOf(ProductId product);

    /**
     * The product, locked until the unit of work ends, so that of two changes one comes second.
     *
     * @throws dev.diskover.catalog.membership.domain.OrganizationNotFound when its organization was closed
     */
    Optional<Product> lock(ProductId product);

    /**
     * Counts the product against the licence and stores it with its event.
     *
     * @param max null: unlimited
     * @return false when its slug is taken; nothing is stored then
     * @throws dev.diskover.catalog.product.domain.LicenseLimitExceeded
     * @throws dev.diskover.catalog.membership.domain.OrganizationNotFound when its organization was closed
     */
    boolean add(Product product, Integer max);

    /**
     * Stores a changed product with its event.
     *
     * @throws dev.diskover.catalog.product.domain.VersionMismatch when it was overtaken by another change
     * @throws dev.diskover.catalog.product.domain.SlugTaken
     */
    void save(Product product);

    /**
     * From now on the organization can add and change nothing. Waits for whoever does so at this moment, so that
     * {@link #lockActive} misses none of theirs.
     */
    void close(OrgId org);

    /** The organization's first active products in the order of their ids, locked until the unit of work ends. */
    List<Product> lockActive(OrgId org, int max);

    /** Counts what these transactions sold, each unless it was counted before. */
    void countSales(List<Sale> sales);
}
