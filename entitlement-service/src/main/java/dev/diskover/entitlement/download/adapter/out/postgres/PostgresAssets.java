package dev.diskover.entitlement.download.adapter.out.postgres;

import dev.diskover.entitlement.download.application.port.out.Assets;
import dev.diskover.entitlement.download.domain.AssetCopy;
import dev.diskover.kernel.adapter.postgres.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneOffset;

@ApplicationScoped
class PostgresAssets implements Assets {

    private static final String KEEP = """
            insert into assets (id, name, filename, storage_key, content_type, size_bytes, status, updated_at)
            values (:id, :name, :filename, :storageKey, :contentType, :sizeBytes, :status, :updatedAt)
            on conflict (id) do update
            set name = excluded.name, filename = excluded.filename, storage_key = excluded.storage_key,
                content_type = excluded.content_type, size_bytes = excluded.size_bytes, status = excluded.status,
                updated_at = excluded.updated_at
            where assets.updated_at <= excluded.updated_at
            """;

    private final Database database;

    PostgresAssets(Database database) {
        this.database = database;
    }

    @Override
    public void keep(AssetCopy asset) {
        database.inUnitOfWork()
                .createUpdate(KEEP)
                .bind("id", asset.id().value())
                .bind("name", asset.name())
                .bind("filename", asset.file().filename())
                .bind("storageKey", asset.file().storageKey())
                .bind("contentType", asset.contentType())
                .bind("sizeBytes", asset.file().sizeBytes())
                .bind("status", asset.status())
                .bind("updatedAt", asset.updatedAt().atOffset(ZoneOffset.UTC))
                .execute();
    }
}
