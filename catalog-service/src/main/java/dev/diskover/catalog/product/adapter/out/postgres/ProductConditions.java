package dev.diskover.catalog.product.adapter.out.postgres;

import dev.diskover.catalog.membership.domain.OrgId;
import dev.diskover.catalog.product.application.port.in.ProductSearch.Filter;
import dev.diskover.catalog.product.domain.Availability;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The conditions of a list and the values they compare with. Values are always bound, never written into SQL. */
final class ProductConditions {

    /** As {@link Availability} says it; ProductViewsContract holds the two against each other. */
    private static final String AVAILABLE = """
            p.is_active
            and (p.available_from is null or p.available_from <= ?)
            and (p.available_until is null or p.available_until > ?)""";

    private final List<String> conditions = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();

    static ProductConditions inMarket(Filter filter, Instant now) {
        var time = ProductRows.utc(now);
        return new ProductConditions().add(AVAILABLE, time, time).add(filter);
    }

    static ProductConditions of(OrgId org, Filter filter) {
        return new ProductConditions().add("p.org_id = ?", org.value()).add(filter);
    }

    private ProductConditions add(Filter filter) {
        return addIfSent("p.search @@ websearch_to_tsquery('simple', ?)", filter.q())
                .addIfSent("p.type = ?", filter.type())
                .addIfSent("p.category = ?", filter.category())
                .addIfSent("p.org_id = ?", filter.orgId())
                .addIfSent("p.site_id = ?", filter.siteId())
                .addIfSent("p.price >= ?", filter.minPrice())
                .addIfSent("p.price <= ?", filter.maxPrice())
                .addIfSent("p.is_featured = ?", filter.isFeatured())
                .addIfSent("p.tags @> array[cast(? as text)]", filter.tag());
    }

    private ProductConditions addIfSent(String condition, Object value) {
        return value == null ? this : add(condition, value);
    }

    /** @param bound one for each question mark of the condition */
    ProductConditions add(String condition, Object... bound) {
        conditions.add(condition);
        values.addAll(List.of(bound));
        return this;
    }

    // A limit that is bound is unknown to a plan that serves all values, so PostgreSQL would plan each time anew.
    ProductQuery sorted(String orderBy, int limit, Object... bound) {
        var all = new ArrayList<>(values);
        all.addAll(List.of(bound));
        return new ProductQuery(String.join(" and ", conditions) + orderBy + " limit " + limit, all);
    }
}
