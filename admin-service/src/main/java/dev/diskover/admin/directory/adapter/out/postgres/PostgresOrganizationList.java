package dev.diskover.admin.directory.adapter.out.postgres;

import static dev.diskover.admin.directory.adapter.out.postgres.Columns.id;
import static dev.diskover.admin.directory.adapter.out.postgres.Columns.time;

import dev.diskover.admin.directory.application.port.in.ListOrganizations;
import dev.diskover.admin.directory.application.port.in.Paging;
import dev.diskover.kernel.adapter.postgres.Database;
import dev.diskover.kernel.application.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;

@ApplicationScoped
class PostgresOrganizationList implements ListOrganizations {

    private static final String SELECT = """
            select * from (
                select o.id, o.name, o.slug, o.is_personal, o.owner_id, o.created_at, l.tier, e.deleted_at,
                       (select email from users u where u.id = o.owner_id) as owner_email,
                       (select count(m.role) from members m where m.org_id = o.id) as members_count,
                       (select count(*) from products p where p.org_id = o.id) as products_count
                from orgs o
                left join licenses l on l.org_id = o.id
                left join ended_orgs e on e.org_id = o.id) o
            """;
    private static final Map<String, Sort<OrganizationView>> SORTS = Map.of(
            "created_at", Sort.byTime("created_at", OrganizationView::createdAt),
            "name", Sort.byText("name", OrganizationView::name));

    private final Database database;

    PostgresOrganizationList(Database database) {
        this.database = database;
    }

    @Override
    public Page<OrganizationView> list(Filter filter, Paging paging) {
        return new Listing<>(SELECT, SORTS)
                .whereBeginning(filter.q(), "name", "slug")
                .where("owner_id = :owner", "owner", filter.ownerId())
                .where("is_personal = :personal", "personal", filter.isPersonal())
                .where("tier = :tier", "tier", filter.tier())
                .page(database, paging, (row, context) -> view(row), OrganizationView::id);
    }

    private static OrganizationView view(ResultSet row) throws SQLException {
        return new OrganizationView(
                id(row, "id"),
                row.getString("name"),
                row.getString("slug"),
                row.getBoolean("is_personal"),
                id(row, "owner_id"),
                row.getString("owner_email"),
                row.getString("tier"),
                row.getLong("members_count"),
                row.getLong("products_count"),
                time(row, "created_at"),
                time(row, "deleted_at"));
    }
}
