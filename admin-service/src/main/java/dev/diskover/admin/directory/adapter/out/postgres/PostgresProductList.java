package dev.diskover.admin.directory.adapter.out.postgres;

import static dev.diskover.admin.directory.adapter.out.postgres.Columns.id;
import static dev.diskover.admin.directory.adapter.out.postgres.Columns.time;

import dev.diskover.admin.directory.application.port.in.ListProducts;
import dev.diskover.admin.directory.application.port.in.Paging;
import dev.diskover.kernel.adapter.postgres.Database;
import dev.diskover.kernel.application.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;

@ApplicationScoped
class PostgresProductList implements ListProducts {

    private static final String SELECT = """
            select id, org_id, (select name from orgs o where o.id = p.org_id) as org_name, name, slug, type, category,
                   price, currency, is_active, created_at, updated_at
            from products p
            """;
    private static final Map<String, Sort<ProductView>> SORTS = Map.of(
            "created_at", Sort.byTime("created_at", ProductView::createdAt),
            "price", Sort.byNumber("price", ProductView::price),
            "name", Sort.byText("name", ProductView::name));

    private final Database database;

    PostgresProductList(Database database) {
        this.database = database;
    }

    @Override
    public Page<ProductView> list(Filter filter, Paging paging) {
        return new Listing<>(SELECT, SORTS)
                .whereBeginning(filter.q(), "name")
                .where("org_id = :org", "org", filter.orgId())
                .where("type = :type", "type", filter.type())
                .where("category = :category", "category", filter.category())
                .where("is_active = :active", "active", filter.isActive())
                .page(database, paging, (row, context) -> view(row), ProductView::id);
    }

    private static ProductView view(ResultSet row) throws SQLException {
        return new ProductView(
                id(row, "id"),
                id(row, "org_id"),
                row.getString("org_name"),
                row.getString("name"),
                row.getString("slug"),
                row.getString("type"),
                row.getString("category"),
                row.getLong("price"),
                row.getString("currency"),
                row.getBoolean("is_active"),
                time(row, "created_at"),
                time(row, "updated_at"));
    }
}
