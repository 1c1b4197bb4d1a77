package dev.diskover.catalog.product.adapter.in.rest;

import dev.diskover.catalog.product.application.port.in.BrowseProducts.Filter;
import dev.diskover.catalog.product.application.port.in.BrowseProducts.Sort;
import dev.diskover.catalog.product.domain.Category;
import dev.diskover.catalog.product.domain.ProductType;
import dev.diskover.kernel.adapter.rest.PageLimit;
import dev.diskover.kernel.domain.Rejection;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** The query parameters of a list of products. */
public class ProductListParams {

    private static final Map<String, Sort> SORTS = Map.of(
            "-created_at", Sort.NEWEST,
            "price", Sort.CHEAPEST,
            "-price", Sort.DEAREST,
            "-popularity", Sort.POPULAR,
            "relevance", Sort.RELEVANT);
    private static final int LONGEST_QUERY = 200;

    @QueryParam("q")
    String q;

    @QueryParam("type")
    String type;

    @QueryParam("category")
    String category;

    @QueryParam("org_id")
    UUID orgId;

    @QueryParam("site_id")
    UUID siteId;

    @QueryParam("min_price")
    Long minPrice;

    @QueryParam("max_price")
    Long maxPrice;

    @QueryParam("is_featured")
    Boolean isFeatured;

    @QueryParam("tag")
    String tag;

    @QueryParam("sort")
    String sort;

    @QueryParam("cursor")
    String cursor;

    @QueryParam("limit")
    Integer limit;

    /** @param org null: of all organizations, unless the client names one */
    Filter filter(UUID org) {
        if (q != null && q.length() > LONGEST_QUERY) {
            throw new InvalidFilter("q has at most %d characters".formatted(LONGEST_QUERY));
        }
        return new Filter(
                q == null || q.isBlank() ? null : q,
                known(ProductType.class, type),
                known(Category.class, category),
                org == null ? orgId : org,
                siteId,
                minPrice,
                maxPrice,
                isFeatured,
                tag);
    }

    Sort sort() {
        if (sort == null) {
            return Sort.NEWEST;
        }
        var known = SORTS.get(sort);
        if (known == null || known == Sort.RELEVANT && (q == null || q.isBlank())) {
            throw new InvalidFilter("This sort does not exist, or needs q");
        }
        return known;
    }

    String cursor() {
        return cursor;
    }

    int limit() {
        return PageLimit.of(limit);
    }

    private static <E extends Enum<E>> String known(Class<E> values, String value) {
        if (value == null) {
            return null;
        }
        return Arrays.stream(values.getEnumConstants())
                .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                .filter(value::equals)
                .findFirst()
                .orElseThrow(() -> new InvalidFilter("%s does not exist".formatted(values.getSimpleName())));
    }

    /** A filter or sort with a value nothing can have. */
    static final class InvalidFilter extends Rejection {

        InvalidFilter(String message) {
            super(Reason.MALFORMED, "invalid_filter", message);
        }
    }
}
