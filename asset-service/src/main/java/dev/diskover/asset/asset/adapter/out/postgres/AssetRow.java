package dev.diskover.asset.asset.adapter.out.postgres;

import dev.diskover.asset.asset.domain.Asset;
import dev.diskover.asset.asset.domain.AssetId;
import dev.diskover.asset.asset.domain.AssetStatus;
import dev.diskover.asset.asset.domain.FileName;
import dev.diskover.asset.asset.domain.UploadedFile;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.UUID;
import org.jdbi.v3.core.statement.Update;

/** Between rows and assets. */
final class AssetRow {

    static final String COLUMNS = """
            id, org_id, name, filename, description, content_type, size_bytes, checksum_sha256, status, uploaded_by,
            upload_until, created_at, updated_at
            """;

    static Asset read(ResultSet row) throws SQLException {
        var file = new UploadedFile(
                new FileName(row.getString("filename")),
                row.getString("content_type"),
                row.getLong("size_bytes"),
                row.getString("checksum_sha256"));
        return Asset.restore(
                        new AssetId(row.getObject("id", UUID.class)),
                        row.getObject("org_id", UUID.class),
                        file,
                        row.getObject("uploaded_by", UUID.class),
                        time(row, "upload_until"),
                        time(row, "created_at"))
                .with(
                        row.getString("name"),
                        row.getString("description"),
                        AssetStatus.valueOf(row.getString("status").toUpperCase(Locale.ROOT)),
                        time(row, "updated_at"));
    }

    static Update bind(Update statement, Asset asset) {
        var file = asset.file();
        return statement
                .bind("id", asset.id().value())
                .bind("org", asset.org())
                .bind("name", asset.name())
                .bind("filename", file.name().value())
                .bind("description", asset.description())
                .bind("contentType", file.contentType())
                .bind("size", file.sizeBytes())
                .bind("checksum", file.checksum())
                .bind("key", asset.storageKey())
                .bind("status", asset.status().code())
                .bind("uploadedBy", asset.uploadedBy())
                .bind("uploadUntil", asset.uploadUntil().atOffset(ZoneOffset.UTC))
                .bind("createdAt", asset.createdAt().atOffset(ZoneOffset.UTC))
                .bind("updatedAt", asset.updatedAt().atOffset(ZoneOffset.UTC));
    }

    private static Instant time(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private AssetRow() {}
}
