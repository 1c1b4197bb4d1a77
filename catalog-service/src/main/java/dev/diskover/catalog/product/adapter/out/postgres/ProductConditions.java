package dev.diskover.catalog.product.adapter.out.postgres;

import dev.diskover.catalog.membership.domain.OrgId;
import dev.diskover.catalog.product.application.port.in.ProductSearch.Filter;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.statement.Query;

/** The conditions of a list and the values they compare with. Values are always bound, never written into SQL. */
final class ProductConditions {

    private static final String IN_WINDOW =
            "(p.available_from is null or p.available_from <= :now) and (p.available_until is null or p.available_until > :now)";

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();

    static ProductConditions inMarket(Filter filter, Instant now) {
        return new ProductConditions()
                .add("p.is_active")
                .add(IN_WINDOW)
                .bind("now", ProductRows.utc(now))
                .add(filter);
    }

    static ProductConditions of(OrgId org, Filter filter) {
        return new ProductConditions()
                .add("p.org_id = :owner")
                .bind("owner", org.value())
                .add(filter);
    }

    private ProductConditions add(Filter filter) {
        return addIfSent("p.search @@ websearch_to_tsquery('simple', :q)", "q", filter.q())
                .addIfSent("p.type = :type", "type", filter.type())
                .addIfSent("p.category = :category", "category", filter.category())
                .addIfSent("p.org_id = :org", "org", filter.orgId())
                .addIfSent("p.site_id = :site", "site", filter.siteId())
                .addIfSent("p.price >= :minPrice", "minPrice", filter.minPrice())
                .addIfSent("p.price <= :maxPrice", "maxPrice", filter.maxPrice())
                .addIfSent("p.is_featured = :featured", "featured", filter.isFeatured())
                .addIfSent("p.tags @> array[cast(:tag as text)]", "tag", filter.tag());
    }

    private ProductConditions addIfSent(String condition, String name, Object value) {
        return value == null ? this : add(condition).bind(name, value);
    }

    ProductConditions add(String condition) {
        conditions.add(condition);
        return this;
    }

    ProductConditions bind(String name, Object value) {
        values.put(name, value);
        return this;
    }

    String sql() {
        return String.join(" and ", conditions);
    }

    Query bindAll(Query query) {
        return query.bindMap(values);
    }
}
