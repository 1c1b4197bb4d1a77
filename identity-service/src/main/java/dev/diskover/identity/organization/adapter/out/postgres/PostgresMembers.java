package dev.diskover.identity.organization.adapter.out.postgres;

import dev.diskover.identity.organization.application.port.in.MemberViews.MemberView;
import dev.diskover.identity.organization.application.port.out.Members;
import dev.diskover.identity.organization.domain.Member;
import dev.diskover.identity.organization.domain.OrgId;
import dev.diskover.identity.organization.domain.Role;
import dev.diskover.kernel.adapter.postgres.Database;
import dev.diskover.kernel.application.Cursor;
import dev.diskover.kernel.application.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class PostgresMembers implements Members {

    private static final String SORT = "joined_at";
    private static final String FIND = "select user_id, role from members where org_id = :org and user_id = :user";
    private static final String FIND_ACTIVE = """
            select m.user_id, m.role from members m join users u on u.id = m.user_id and u.is_active
            where m.org_id = :org and m.user_id = :user
            """;
    private static final String VIEW = """
            select m.user_id, u.username, u.name, u.avatar_url, m.role, m.joined_at
            from members m join users u on u.id = m.user_id where m.org_id = :org
            """;

    private final Database database;

    PostgresMembers(Database database) {
        this.database = database;
    }

    @Override
    public Optional<Member> find(OrgId org, UUID user) {
        return one(FIND, org, user);
    }

    @Override
    public Optional<Member> findActive(OrgId org, UUID user) {
        return one(FIND_ACTIVE, org, user);
    }

    private Optional<Member> one(String sql, OrgId org, UUID user) {
        return database.with(handle -> handle.createQuery(sql)
                .bind("org", org.value())
                .bind("user", user)
                .map((row, context) -> new Member(row.getObject("user_id", UUID.class), Role.of(row.getString("role"))))
                .findOne());
    }

    @Override
    public Optional<MemberView> view(OrgId org, UUID user) {
        return database.with(handle -> handle.createQuery(VIEW + " and m.user_id = :user")
                .bind("org", org.value())
                .bind("user", user)
                .map((row, context) -> view(row))
                .findOne());
    }

    @Override
    public Page<MemberView> of(OrgId org, String cursor, int limit) {
        var after = cursor == null ? null : Cursor.decode(cursor, SORT, 2);
        var rows = database.with(handle -> handle.createQuery(VIEW + """
                         and (m.joined_at, m.user_id) > (:joinedAt, :user)
                        order by m.joined_at, m.user_id limit :limit
                        """)
                .bind("org", org.value())
                .bind("joinedAt", OrganizationRows.utc(after == null ? Instant.EPOCH : time(after)))
                .bind("user", after == null ? new UUID(0, 0) : OrganizationRows.id(after, 1))
                .bind("limit", limit + 1)
                .map((row, context) -> view(row))
                .list());
        return Page.of(
                rows,
                limit,
                last -> new Cursor(
                        SORT, List.of(last.joinedAt().toString(), last.userId().toString())));
    }

    private static Instant time(Cursor cursor) {
        try {
            return Instant.parse(cursor.position().getFirst());
        } catch (DateTimeParseException notATime) {
            throw new Cursor.InvalidCursor();
        }
    }

    private static MemberView view(ResultSet row) throws SQLException {
        return new MemberView(
                row.getObject("user_id", UUID.class),
                row.getString("username"),
                row.getString("name"),
                row.getString("avatar_url"),
                row.getString("role"),
                OrganizationRows.time(row, "joined_at"));
    }
}
