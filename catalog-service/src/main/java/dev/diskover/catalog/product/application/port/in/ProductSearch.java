package dev.diskover.catalog.product.application.port.in;

import java.util.UUID;

/**
 * Which products, in which order, which page.
 *
 * @param cursor null: the first page
 */
public record ProductSearch(Filter filter, Sort sort, String cursor, int limit) {

    /** Null fields do not filter. */
    public record Filter(
            String q,
            String type,
            String category,
            UUID orgId,
            UUID siteId,
            Long minPrice,
            Long maxPrice,
            Boolean isFeatured,
            String tag) {}

    /** {@code RELEVANT} needs words to be relevant to, and has one page. */
    public enum Sort {
        NEWEST,
        CHEAPEST,
        DEAREST,
        POPULAR,
        RELEVANT
    }
}
