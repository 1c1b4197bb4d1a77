package dev.diskover.asset.asset.adapter.out.postgres;

import dev.diskover.asset.asset.application.port.in.AssetView;
import dev.diskover.asset.asset.application.port.in.ManageAssets.Filter;
import dev.diskover.asset.asset.application.port.in.ManageAssets.Sort;
import dev.diskover.asset.asset.application.port.out.Assets;
import dev.diskover.asset.asset.domain.Asset;
import dev.diskover.asset.asset.domain.AssetEvent;
import dev.diskover.kernel.adapter.postgres.Database;
import dev.diskover.kernel.application.Cursor;
import dev.diskover.kernel.application.Outbox;
import dev.diskover.kernel.application.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;

@ApplicationScoped
class PostgresAssets implements Assets {

    private static final String FIND = "select " + AssetRow.COLUMNS + " from assets where id = :id and org_id = :org";
    private static final String INSERT = """
            insert into assets (id, org_id, name, filename, description, content_type, size_bytes, checksum_sha256,
                                storage_key, status, uploaded_by, upload_until, created_at, updated_at)
            values (:id, :org, :name, :filename, :description, :contentType, :size, :checksum,
                    :key, :status, :uploadedBy, :uploadUntil, :createdAt, :updatedAt)
            """;
    private static final String UPDATE = """
            update assets set name = :name, description = :description, status = :status, updated_at = :updatedAt
            where id = :id
            """;
    private static final String LIST = "select " + AssetRow.COLUMNS + """
             from assets
            where org_id = :org
              and (cast(:status as text) is null or status = :status)
              and (cast(:contentType as text) is null or content_type = :contentType)
              and (cast(:q as text) is null or lower(name) like :q)
            """;

    private final Database database;
    private final Outbox<AssetEvent> outbox;

    PostgresAssets(Database database, Outbox<AssetEvent> outbox) {
        this.database = database;
        this.outbox = outbox;
    }

    @Override
    public Optional<Asset> find(UUID org, UUID asset) {
        return database.with(handle -> one(handle.createQuery(FIND), org, asset));
    }

    @Override
    public Optional<Asset> lock(UUID org, UUID asset) {
        return one(database.inUnitOfWork().createQuery(FIND + " for update"), org, asset);
    }

    private static Optional<Asset> one(Query query, UUID org, UUID asset) {
        return query.bind("id", asset)
                .bind("org", org)
                .map((row, context) -> AssetRow.read(row))
                .findOne();
    }

    @Override
    public void add(Asset asset) {
        AssetRow.bind(database.inUnitOfWork().createUpdate(INSERT), asset).execute();
    }

    @Override
    public void save(Asset asset) {
        AssetRow.bind(database.inUnitOfWork().createUpdate(UPDATE), asset).execute();
        outbox.store(asset.releaseEvents());
    }

    @Override
    public Page<AssetView> list(UUID org, Filter filter, Sort sort, String cursor, int limit) {
        var order = AssetOrder.valueOf(sort.name());
        var position = cursor == null
                ? List.of("", "")
                : Cursor.decode(cursor, order.name(), 2).position();
        var sql = LIST + (cursor == null ? "" : order.afterCursor()) + order.orderBy() + " limit :limit";
        try {
            var rows = database.with(handle -> filter(handle.createQuery(sql), filter)
                    .bind("org", org)
                    .bind("after", position.get(0))
                    .bind("afterId", position.get(1))
                    .bind("limit", limit + 1)
                    .map((row, context) -> AssetView.of(AssetRow.read(row)))
                    .list());
            return Page.of(rows, limit, order::cursorOf);
        } catch (UnableToExecuteStatementException failure) {
            throw cursor != null && isForgedCursor(failure) ? new Cursor.InvalidCursor() : failure;
        }
    }

    private static Query filter(Query query, Filter filter) {
        var q = filter.q() == null
                ? null
                : filter.q().toLowerCase(Locale.ROOT).replaceAll("([\\\\%_])", "\\\\$1") + "%";
        return query.bind("status", filter.status())
                .bind("contentType", filter.contentType())
                .bind("q", q);
    }

    /** Class 22: the database could not read a value the cursor claimed to be a time or an id. */
    private static boolean isForgedCursor(UnableToExecuteStatementException failure) {
        return failure.getCause() instanceof SQLException sql
                && String.valueOf(sql.getSQLState()).startsWith("22");
    }
}
