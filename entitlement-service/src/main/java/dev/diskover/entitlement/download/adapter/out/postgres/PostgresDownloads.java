package dev.diskover.entitlement.download.adapter.out.postgres;

import dev.diskover.entitlement.download.application.port.out.Downloads;
import dev.diskover.entitlement.download.domain.DownloadRight;
import dev.diskover.entitlement.download.domain.StoredFile;
import dev.diskover.entitlement.grant.domain.AssetId;
import dev.diskover.entitlement.grant.domain.EntitlementStatus;
import dev.diskover.entitlement.grant.domain.UserId;
import dev.diskover.kernel.adapter.postgres.Database;
import dev.diskover.kernel.adapter.postgres.PostgresOutbox;
import dev.diskover.kernel.domain.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class PostgresDownloads implements Downloads {

    private static final String RIGHTS = """
            select status, expires_at, downloads_used, downloads_allowed
            from entitlements where user_id = :user and asset_id = :asset
            """;

    private static final String IS_ACTIVE = "select not exists (select from users where id = :user and not is_active)";

    private final Database database;
    private final PostgresOutbox outbox;

    PostgresDownloads(Database database, PostgresOutbox outbox) {
        this.database = database;
        this.outbox = outbox;
    }

    @Override
    public Optional<StoredFile> count(Attempt attempt) {
        return outbox.appendByStatement(
                "DownloadAuthorized.v1", attempt.at(), (handle, fact) -> handle.createQuery(CountSql.COUNT)
                        .bind("user", attempt.user().value())
                        .bind("asset", attempt.asset().value())
                        .bind("now", attempt.at().atOffset(ZoneOffset.UTC))
                        .bind("download", Ids.next())
                        .bind("address", attempt.address().bytes())
                        .bind("userAgent", attempt.userAgent())
                        .bind("fact", fact.id())
                        .bind("type", fact.type())
                        .bind("headers", fact.headers())
                        .map((row, context) -> file(row))
                        .findOne());
    }

    @Override
    public List<DownloadRight> rights(UserId user, AssetId asset) {
        return database.with(handle -> handle.createQuery(RIGHTS)
                .bind("user", user.value())
                .bind("asset", asset.value())
                .map((row, context) -> right(row))
                .list());
    }

    @Override
    public boolean isActive(UserId user) {
        return database.with(handle -> handle.createQuery(IS_ACTIVE)
                .bind("user", user.value())
                .mapTo(Boolean.class)
                .one());
    }

    private static StoredFile file(ResultSet row) throws SQLException {
        return new StoredFile(row.getString("storage_key"), row.getString("filename"), row.getLong("size_bytes"));
    }

    private static DownloadRight right(ResultSet row) throws SQLException {
        var expiresAt = row.getObject("expires_at", OffsetDateTime.class);
        return new DownloadRight(
                EntitlementStatus.of(row.getString("status")),
                expiresAt == null ? null : expiresAt.toInstant(),
                row.getInt("downloads_used"),
                row.getObject("downloads_allowed", Integer.class));
    }
}
