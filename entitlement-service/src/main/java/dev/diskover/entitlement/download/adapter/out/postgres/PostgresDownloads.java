package dev.diskover.entitlement.download.adapter.out.postgres;

import static java.util.concurrent.CompletableFuture.completedFuture;
import static java.util.concurrent.CompletableFuture.supplyAsync;

import dev.diskover.entitlement.download.application.port.out.Downloads;
import dev.diskover.entitlement.download.domain.DownloadRight;
import dev.diskover.entitlement.download.domain.StoredFile;
import dev.diskover.entitlement.grant.domain.AssetId;
import dev.diskover.entitlement.grant.domain.EntitlementStatus;
import dev.diskover.entitlement.grant.domain.UserId;
import dev.diskover.kernel.adapter.postgres.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;

@ApplicationScoped
class PostgresDownloads implements Downloads {

    private static final String RIGHTS = """
            select status, expires_at, downloads_used, downloads_allowed
            from entitlements where user_id = :user and asset_id = :asset
            """;

    private static final String IS_ACTIVE = "select not exists (select from users where id = :user and not is_active)";

    private final Database database;
    private final CountStatement statement;
    private final CountedTogether together;
    private final Executor blocking;

    PostgresDownloads(Database database, CountStatement statement, CountedTogether together, Executor blocking) {
        this.database = database;
        this.statement = statement;
        this.together = together;
        this.blocking = blocking;
    }

    @Override
    public CompletionStage<Optional<StoredFile>> count(Attempt attempt) {
        var told = statement.told(attempt);
        return together.count(told)
                .thenCompose(file ->
                        file.isPresent() ? completedFuture(file) : supplyAsync(() -> statement.count(told), blocking));
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

    private static DownloadRight right(ResultSet row) throws SQLException {
        var expiresAt = row.getObject("expires_at", OffsetDateTime.class);
        return new DownloadRight(
                EntitlementStatus.of(row.getString("status")),
                expiresAt == null ? null : expiresAt.toInstant(),
                row.getInt("downloads_used"),
                row.getObject("downloads_allowed", Integer.class));
    }
}
