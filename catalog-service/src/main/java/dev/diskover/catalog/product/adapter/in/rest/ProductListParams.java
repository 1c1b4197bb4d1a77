package dev.diskover.catalog.product.adapter.in.rest;

import dev.diskover.catalog.product.application.port.in.ProductSearch;
import dev.diskover.catalog.product.application.port.in.ProductSearch.Filter;
import dev.diskover.catalog.product.application.port.in.ProductSearch.Sort;
import dev.diskover.catalog.product.domain.Category;
import dev.diskover.catalog.product.domain.ProductType;
import dev.diskover.catalog.product.domain.Wording;
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
    private static final int LONGEST_TEXT = 200;

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
    String isFeatured;

    @QueryParam("tag")
    String tag;

    @QueryParam("sort")
    String sort;

    @QueryParam("cursor")
    String cursor;

    @QueryParam("limit")
    Integer limit;

    ProductSearch search() {
        return new ProductSearch(filter(), sort(), cursor, PageLimit.of(limit));
    }

    private Filter filter() {
        return new Filter(
                words(),
                known(ProductType.class, type),
                known(Category.class, category),
                orgId,
                siteId,
                minPrice,
                maxPrice,
                flag(),
                text("tag", tag));
    }

    private Sort sort() {
        var known = sort == null ? Sort.NEWEST : SORTS.get(sort);
        if (known == null || known == Sort.RELEVANT && words() == null) {
            throw new InvalidSort();
        }
        return known;
    }

    private String words() {
        return q == null || q.isBlank() ? null : text("q", q);
    }

    // Read here: the framework takes any word for false.
    private Boolean flag() {
        return switch (isFeatured) {
            case null -> null;
            case "true" -> true;
            case "false" -> false;
            default -> throw new InvalidFilter("is_featured is true or false");
        };
    }

    private static String text(String name, String text) {
        if (!Wording.isOneLine(text, LONGEST_TEXT)) {
            throw new InvalidFilter("%s is one line of at most %d characters".formatted(name, LONGEST_TEXT));
        }
        return text;
    }

    private static String known(Class<? extends Enum<?>> values, String value) {
        if (value != null
                && Arrays.stream(values.getEnumConstants())
                        .noneMatch(
                                known -> known.name().toLowerCase(Locale.ROOT).equals(value))) {
            throw new InvalidFilter("%s does not exist".formatted(values.getSimpleName()));
        }
        return value;
    }

    /** A filter with a value nothing can have. */
    static final class InvalidFilter extends Rejection {

        InvalidFilter(String message) {
            super(Reason.MALFORMED, "invalid_filter", message);
        }
    }

    /** A sort this list does not have. */
    static final class InvalidSort extends Rejection {

        InvalidSort() {
            super(
                    Reason.MALFORMED,
                    "invalid_sort",
                    "sort is -created_at, price, -price, -popularity or, with q, relevance");
        }
    }
}
