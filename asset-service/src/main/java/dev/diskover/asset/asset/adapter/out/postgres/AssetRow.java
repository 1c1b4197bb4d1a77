package dev.diskover.asset.asset.adapter.out.postgres;

import dev.diskover.asset.asset.application.port.in.AssetView;
import dev.diskover.asset.asset.domain.AssetId;
import dev.diskover.asset.asset.domain.AssetState;
import dev.diskover.asset.asset.domain.AssetStatus;
import dev.diskover.asset.asset.domain.Checksum;
import dev.diskover.asset.asset.domain.DisplayName;
import dev.diskover.asset.asset.domain.FileName;
import dev.diskover.asset.asset.domain.MediaType;
import dev.diskover.asset.asset.domain.UploadedFile;
import dev.diskover.asset.membership.domain.OrgId;
import dev.diskover.asset.membership.domain.UserId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jdbi.v3.core.statement.Update;

/** Between rows, assets and views. */
final class AssetRow {

    static final String COLUMNS = """
            id, org_id, name, filename, description, content_type, size_bytes, checksum_sha256, status, uploaded_by,
            upload_until, created_at, updated_at
            """;

    static AssetState state(ResultSet row) throws SQLException {
        return new AssetState(
                new AssetId(id(row, "id")),
                new OrgId(id(row, "org_id")),
                file(row),
                new DisplayName(row.getString("name")),
                row.getString("description"),
                AssetStatus.of(row.getString("status")),
                new UserId(id(row, "uploaded_by")),
                time(row, "upload_until"),
                time(row, "created_at"),
                time(row, "updated_at"));
    }

    private static UploadedFile file(ResultSet row) throws SQLException {
        var checksum = row.getString("checksum_sha256");
        return new UploadedFile(
                new FileName(row.getString("filename")),
                new MediaType(row.getString("content_type")),
                row.getLong("size_bytes"),
                checksum == null ? null : new Checksum(checksum));
    }

    static AssetView view(ResultSet row) throws SQLException {
        return new AssetView(
                id(row, "id"),
                id(row, "org_id"),
                row.getString("name"),
                row.getString("filename"),
                row.getString("description"),
                row.getString("content_type"),
                row.getLong("size_bytes"),
                row.getString("checksum_sha256"),
                row.getString("status"),
                id(row, "uploaded_by"),
                time(row, "created_at"),
                time(row, "updated_at"));
    }

    static Update bind(Update statement, AssetState asset) {
        var file = asset.file();
        return statement
                .bind("id", asset.id().value())
                .bind("org", asset.org().value())
                .bind("name", asset.name().value())
                .bind("filename", file.name().value())
                .bind("description", asset.description())
                .bind("contentType", file.contentType().value())
                .bind("size", file.sizeBytes())
                .bind("checksum", file.checksumHex())
                .bind("key", asset.storageKey())
                .bind("status", asset.status().code())
                .bind("uploadedBy", asset.uploadedBy().value())
                .bind("uploadUntil", asset.uploadUntil().atOffset(ZoneOffset.UTC))
                .bind("createdAt", asset.createdAt().atOffset(ZoneOffset.UTC))
                .bind("updatedAt", asset.updatedAt().atOffset(ZoneOffset.UTC));
    }

    private static UUID id(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    private static Instant time(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private AssetRow() {}
}
