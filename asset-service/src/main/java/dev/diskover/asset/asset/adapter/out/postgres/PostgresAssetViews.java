package dev.diskover.asset.asset.adapter.out.postgres;

import dev.diskover.asset.asset.application.port.in.AssetView;
import dev.diskover.asset.asset.application.port.in.ViewAssets;
import dev.diskover.asset.asset.application.port.in.ViewAssets.Filter;
import dev.diskover.asset.asset.application.port.out.AssetViews;
import dev.diskover.asset.asset.domain.AssetId;
import dev.diskover.asset.membership.domain.OrgId;
import dev.diskover.kernel.adapter.postgres.Database;
import dev.diskover.kernel.application.Cursor;
import dev.diskover.kernel.application.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.statement.Query;

@ApplicationScoped
class PostgresAssetViews implements AssetViews {

    private static final String FIND = "select " + AssetRow.COLUMNS + " from assets where id = :id and org_id = :org";

    /** A part of a name is searched among the organization's own assets only, which its index finds. */
    private static final String LIST = "select " + AssetRow.COLUMNS + """
             from assets
            where org_id = :org
              and (cast(:status as text) is null or status = :status)
              and (cast(:contentType as text) is null or content_type = :contentType)
              and (cast(:q as text) is null or strpos(lower(name), lower(:q)) > 0)
            """;

    private final Database database;

    PostgresAssetViews(Database database) {
        this.database = database;
    }

    @Override
    public Optional<AssetView> find(OrgId org, AssetId asset) {
        return database.with(handle -> handle.createQuery(FIND)
                .bind("id", asset.value())
                .bind("org", org.value())
                .map((row, context) -> AssetRow.view(row))
                .findOne());
    }

    @Override
    public Page<AssetView> list(OrgId org, ViewAssets.Query query) {
        var order = AssetOrder.of(query.sort());
        var after = order.after(query.cursor());
        var sql = LIST + (after.isEmpty() ? "" : order.afterCursor()) + order.orderBy() + " limit :limit";
        var rows = database.with(handle -> filter(handle.createQuery(sql), query.filter(), after)
                .bind("org", org.value())
                .bind("limit", query.limit() + 1)
                .map((row, context) -> AssetRow.view(row))
                .list());
        return Page.of(rows, query.limit(), order::cursorOf);
    }

    private static Query filter(Query query, Filter filter, Optional<Cursor> after) {
        var position = after.map(Cursor::position).orElse(List.of());
        for (var i = 0; i < position.size(); i++) {
            query.bind("after" + i, position.get(i));
        }
        return query.bind("status", filter.status())
                .bind("contentType", filter.contentType())
                .bind("q", filter.q());
    }
}
