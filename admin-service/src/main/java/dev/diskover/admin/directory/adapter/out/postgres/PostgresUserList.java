package dev.diskover.admin.directory.adapter.out.postgres;

import static dev.diskover.admin.directory.adapter.out.postgres.Columns.id;
import static dev.diskover.admin.directory.adapter.out.postgres.Columns.time;

import dev.diskover.admin.directory.application.port.in.ListUsers;
import dev.diskover.admin.directory.application.port.in.Paging;
import dev.diskover.kernel.adapter.postgres.Database;
import dev.diskover.kernel.application.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;

@ApplicationScoped
class PostgresUserList implements ListUsers {

    private static final String SELECT = """
            select id, email, email_verified, username, name, provider, is_active, created_at,
                   (select count(m.role) from members m left join ended_orgs e using (org_id)
                    where m.user_id = u.id and e.org_id is null) as orgs_count
            from users u
            """;
    private static final Map<String, Sort<UserView>> SORTS = Map.of(
            "created_at", Sort.byTime("created_at", UserView::createdAt),
            "email", Sort.byText("email", UserView::email));

    private final Database database;

    PostgresUserList(Database database) {
        this.database = database;
    }

    @Override
    public Page<UserView> list(Filter filter, Paging paging) {
        return new Listing<>(SELECT, SORTS)
                .whereBeginning(filter.q(), "email", "username")
                .where("lower(email) = lower(:email)", "email", filter.email())
                .where("is_active = :active", "active", filter.isActive())
                .where("provider = :provider", "provider", filter.provider())
                .where("created_at >= :from", "from", filter.from())
                .where("created_at < :to", "to", filter.to())
                .page(database, paging, (row, context) -> view(row), UserView::id);
    }

    private static UserView view(ResultSet row) throws SQLException {
        return new UserView(
                id(row, "id"),
                row.getString("email"),
                row.getBoolean("email_verified"),
                row.getString("username"),
                row.getString("name"),
                row.getString("provider"),
                row.getBoolean("is_active"),
                row.getLong("orgs_count"),
                time(row, "created_at"));
    }
}
