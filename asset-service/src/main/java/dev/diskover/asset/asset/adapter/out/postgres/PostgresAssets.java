package dev.diskover.asset.asset.adapter.out.postgres;

import dev.diskover.asset.asset.application.port.out.Assets;
import dev.diskover.asset.asset.domain.Asset;
import dev.diskover.asset.asset.domain.AssetEvent;
import dev.diskover.asset.asset.domain.AssetId;
import dev.diskover.asset.membership.domain.OrgId;
import dev.diskover.kernel.adapter.postgres.Database;
import dev.diskover.kernel.application.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jdbi.v3.core.statement.Query;

@ApplicationScoped
class PostgresAssets implements Assets {

    private static final String FIND = "select " + AssetRow.COLUMNS + " from assets where id = :id and org_id = :org";
    private static final String INSERT = """
            insert into assets (id, org_id, name, filename, description, content_type, size_bytes, checksum_sha256,
                                storage_key, status, uploaded_by, upload_until, created_at, updated_at)
            values (:id, :org, :name, :filename, :description, :contentType, :size, :checksum,
                    :key, :status, :uploadedBy, :uploadUntil, :createdAt, :updatedAt)
            """;

    /** Refuses what the lifecycle refuses: only a pending asset becomes something else. */
    private static final String UPDATE = """
            update assets set name = :name, description = :description, status = :status, updated_at = :updatedAt
            where id = :id and (status = 'pending' or status = :status)
            """;

    private final Database database;
    private final Outbox<AssetEvent> outbox;

    PostgresAssets(Database database, Outbox<AssetEvent> outbox) {
        this.database = database;
        this.outbox = outbox;
    }

    @Override
    public Optional<Asset> find(OrgId org, AssetId asset) {
        return database.with(handle -> one(handle.createQuery(FIND), org, asset));
    }

    @Override
    public Optional<Asset> lock(OrgId org, AssetId asset) {
        return one(database.inUnitOfWork().createQuery(FIND + " for update"), org, asset);
    }

    private static Optional<Asset> one(Query query, OrgId org, AssetId asset) {
        return query.bind("id", asset.value())
                .bind("org", org.value())
                .map((row, context) -> Asset.restore(AssetRow.state(row)))
                .findOne();
    }

    @Override
    public void add(Asset asset) {
        AssetRow.bind(database.inUnitOfWork().createUpdate(INSERT), asset.state())
                .execute();
    }

    @Override
    public void save(Asset asset) {
        var changed = AssetRow.bind(database.inUnitOfWork().createUpdate(UPDATE), asset.state())
                .execute();
        if (changed != 1) {
            throw new IllegalStateException("%s cannot become %s"
                    .formatted(asset.state().id(), asset.state().status()));
        }
        outbox.store(asset.releaseEvents());
    }
}
