package dev.diskover.entitlement.library.adapter.out.postgres;

import dev.diskover.entitlement.grant.domain.EntitlementStatus;
import dev.diskover.entitlement.grant.domain.UserId;
import dev.diskover.entitlement.library.application.port.in.EntitlementView;
import dev.diskover.entitlement.library.application.port.in.Entitlements;
import dev.diskover.kernel.adapter.postgres.Database;
import dev.diskover.kernel.application.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

@ApplicationScoped
class PostgresEntitlements implements Entitlements {

    private static final String SORT = "entitlements";
    private static final String LIST = """
            select id, grant_id, asset_id, product_id, transaction_id, expires_at, downloads_used, downloads_allowed,
                   case when status = 'active' and expires_at <= :now then 'expired' else status end as status
            from entitlements
            where user_id = :user and id < :before
            """;

    private final Database database;
    private final Clock clock;

    PostgresEntitlements(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    // Ids are made in the order of time, so the id alone is the sort key.
    @Override
    public Page<EntitlementView> of(UserId user, Filter filter, String cursor, int limit) {
        var sql = new StringBuilder(LIST);
        var values = filters(filter, sql);
        sql.append(" order by id desc limit :limit");
        var rows = database.with(handle -> handle.createQuery(sql.toString())
                .bind("user", user.value())
                .bind("before", NewestFirst.before(cursor, SORT))
                .bind("now", clock.instant().atOffset(ZoneOffset.UTC))
                .bind("limit", limit + 1)
                .bindMap(values)
                .map((row, context) -> view(row))
                .list());
        return Page.of(rows, limit, last -> NewestFirst.after(last.id(), SORT));
    }

    private static Map<String, UUID> filters(Filter filter, StringBuilder sql) {
        var values = new HashMap<String, UUID>();
        if (filter.product() != null) {
            sql.append(" and product_id = :product");
            values.put("product", filter.product().value());
        }
        if (filter.asset() != null) {
            sql.append(" and asset_id = :asset");
            values.put("asset", filter.asset().value());
        }
        if (filter.status() != null) {
            sql.append(condition(filter.status()));
        }
        return values;
    }

    private static String condition(EntitlementStatus status) {
        return switch (status) {
            case ACTIVE -> " and status = 'active' and (expires_at is null or expires_at > :now)";
            case EXPIRED -> " and (status = 'expired' or status = 'active' and expires_at <= :now)";
            case REVOKED -> " and status = 'revoked'";
        };
    }

    private static EntitlementView view(ResultSet row) throws SQLException {
        return new EntitlementView(
                row.getObject("id", UUID.class),
                row.getObject("grant_id", UUID.class),
                row.getObject("asset_id", UUID.class),
                row.getObject("product_id", UUID.class),
                row.getObject("transaction_id", UUID.class),
                row.getString("status"),
                NewestFirst.time(row, "expires_at"),
                row.getInt("downloads_used"),
                row.getObject("downloads_allowed", Integer.class));
    }
}
