package dev.diskover.catalog.link.adapter.out.postgres;

import dev.diskover.catalog.link.application.port.out.AssetCopy;
import dev.diskover.catalog.link.domain.AssetId;
import dev.diskover.catalog.link.domain.LinkableAsset;
import dev.diskover.catalog.membership.domain.OrgId;
import dev.diskover.kernel.adapter.postgres.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class PostgresAssetCopy implements AssetCopy {

    private static final String FIND = """
            select asset_id, org_id, name, content_type, size_bytes, updated_at from assets where asset_id = :id
            """;
    private static final String KEEP = """
            insert into assets as a (asset_id, org_id, name, content_type, size_bytes, updated_at)
            values (:id, :org, :name, :contentType, :size, :updatedAt)
            on conflict (asset_id) do update set name = excluded.name, updated_at = excluded.updated_at
            where a.updated_at < excluded.updated_at
            """;
    private static final String SHOW = "update product_assets set name = :name where asset_id = :id and name <> :name";

    private final Database database;

    PostgresAssetCopy(Database database) {
        this.database = database;
    }

    @Override
    public Optional<LinkableAsset> find(AssetId asset) {
        return database.with(handle -> handle.createQuery(FIND)
                .bind("id", asset.value())
                .map((row, context) -> new LinkableAsset(
                        asset,
                        new OrgId(row.getObject("org_id", UUID.class)),
                        row.getString("name"),
                        row.getString("content_type"),
                        row.getLong("size_bytes"),
                        row.getObject("updated_at", OffsetDateTime.class).toInstant()))
                .findOne());
    }

    // In two statements: the second sees links that were made while the first waited for whoever made them.
    @Override
    public void keep(LinkableAsset asset) {
        if (store(asset)) {
            database.inUnitOfWork()
                    .createUpdate(SHOW)
                    .bind("id", asset.id().value())
                    .bind("name", asset.name())
                    .execute();
        }
    }

    private boolean store(LinkableAsset asset) {
        return database.inUnitOfWork()
                        .createUpdate(KEEP)
                        .bind("id", asset.id().value())
                        .bind("org", asset.org().value())
                        .bind("name", asset.name())
                        .bind("contentType", asset.contentType())
                        .bind("size", asset.sizeBytes())
                        .bind("updatedAt", asset.updatedAt().atOffset(ZoneOffset.UTC))
                        .execute()
                > 0;
    }
}
