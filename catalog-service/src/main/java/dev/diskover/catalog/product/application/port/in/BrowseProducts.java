package dev.diskover.catalog.product.application.port.in;

import dev.diskover.kernel.application.Page;
import java.util.UUID;

/** What everybody may see of products, and members of an organization of theirs. */
public interface BrowseProducts {

    Page<ProductView> market(Filter filter, Sort sort, String cursor, int limit);

    /** Also inactive products. The caller is a member. */
    Page<ProductView> ofOrganization(
            SellProducts.Seller member, UUID org, Filter filter, Sort sort, String cursor, int limit);

    /** @throws dev.diskover.catalog.product.domain.ProductNotFound unless it is active and inside its window */
    ProductView visible(UUID product);

    /** Null fields do not filter. */
    record Filter(
            String q,
            String type,
            String category,
            UUID orgId,
            UUID siteId,
            Long minPrice,
            Long maxPrice,
            Boolean isFeatured,
            String tag) {}

    enum Sort {
        NEWEST,
        CHEAPEST,
        DEAREST,
        POPULAR,
        RELEVANT
    }
}
