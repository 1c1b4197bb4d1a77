package dev.diskover.catalog.product.adapter.out.postgres;

import dev.diskover.catalog.product.application.port.in.BrowseProducts.Filter;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.statement.Query;

/** The conditions of a list and the values they compare with. Values are always bound, never written into SQL. */
final class ProductConditions {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();

    static ProductConditions of(Filter filter, Instant now, boolean visibleOnly) {
        var all = new ProductConditions();
        if (visibleOnly) {
            all.add("p.is_active and " + ProductViewRow.IN_WINDOW, "now", ProductRows.utc(now));
        }
        return all.add("p.search @@ websearch_to_tsquery('simple', :q)", "q", filter.q())
                .add("p.type = :type", "type", filter.type())
                .add("p.category = :category", "category", filter.category())
                .add("p.org_id = :org", "org", filter.orgId())
                .add("p.site_id = :site", "site", filter.siteId())
                .add("p.price >= :minPrice", "minPrice", filter.minPrice())
                .add("p.price <= :maxPrice", "maxPrice", filter.maxPrice())
                .add("p.is_featured = :featured", "featured", filter.isFeatured())
                .add("p.tags @> array[:tag]", "tag", filter.tag());
    }

    /** A null value adds nothing. */
    ProductConditions add(String condition, String name, Object value) {
        if (value != null) {
            conditions.add(condition);
            values.put(name, value);
        }
        return this;
    }

    ProductConditions bind(String name, Object value) {
        values.put(name, value);
        return this;
    }

    String sql() {
        return conditions.isEmpty() ? "true" : String.join(" and ", conditions);
    }

    Query bindAll(Query query) {
        return query.bindMap(values);
    }
}
