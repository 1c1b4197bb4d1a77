package dev.diskover.entitlement.download.adapter.out.postgres;

import dev.diskover.entitlement.download.application.port.out.Downloads;
import dev.diskover.entitlement.download.domain.DownloadAuthorized;
import dev.diskover.entitlement.download.domain.DownloadRight;
import dev.diskover.entitlement.download.domain.StoredFile;
import dev.diskover.entitlement.grant.domain.AssetId;
import dev.diskover.entitlement.grant.domain.EntitlementId;
import dev.diskover.entitlement.grant.domain.EntitlementStatus;
import dev.diskover.entitlement.grant.domain.GrantId;
import dev.diskover.entitlement.grant.domain.ItemId;
import dev.diskover.entitlement.grant.domain.ProductId;
import dev.diskover.entitlement.grant.domain.TransactionId;
import dev.diskover.entitlement.grant.domain.UserId;
import dev.diskover.kernel.adapter.postgres.Database;
import dev.diskover.kernel.application.Outbox;
import dev.diskover.kernel.domain.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class PostgresDownloads implements Downloads {

    /**
     * One round trip. Who waits for a row that another counts on sees it as that one left it: where it is used up by
     * then, the next best row is taken, and the check constraint stands behind.
     */
    private static final String COUNT = """
            with best as (
                select e.id, a.storage_key, a.filename, a.size_bytes
                from entitlements e join assets a on a.id = e.asset_id
                where e.user_id = :user and e.asset_id = :asset and e.status = 'active'
                  and (e.expires_at is null or e.expires_at > :now)
                  and (e.downloads_allowed is null or e.downloads_used < e.downloads_allowed)
                  and a.status = 'ready'
                  and not exists (select from users u where u.id = :user and not u.is_active)
                order by e.downloads_allowed is not null, e.expires_at nulls last, e.id
                limit 1
                for no key update of e
            ), counted as (
                update entitlements e set downloads_used = e.downloads_used + 1
                from best where e.id = best.id
                returning e.id, e.grant_id, e.product_id, e.transaction_id, e.item_id, e.downloads_used,
                          e.downloads_allowed, best.storage_key, best.filename, best.size_bytes
            ), logged as (
                insert into downloads (id, entitlement_id, user_id, asset_id, address_hash, user_agent, at)
                select :download, id, :user, :asset, :address, :userAgent, :now from counted
            )
            select id, grant_id, product_id, transaction_id, item_id, downloads_used, downloads_allowed, storage_key,
                   filename, size_bytes
            from counted
            """;

    private static final String RIGHTS = """
            select status, expires_at, downloads_used, downloads_allowed
            from entitlements where user_id = :user and asset_id = :asset
            """;

    private static final String IS_ACTIVE = "select not exists (select from users where id = :user and not is_active)";

    private final Database database;
    private final Outbox<DownloadAuthorized> outbox;

    PostgresDownloads(Database database, Outbox<DownloadAuthorized> outbox) {
        this.database = database;
        this.outbox = outbox;
    }

    @Override
    public Optional<StoredFile> count(Attempt attempt) {
        var counted = database.inUnitOfWork()
                .createQuery(COUNT)
                .bind("user", attempt.user().value())
                .bind("asset", attempt.asset().value())
                .bind("now", attempt.at().atOffset(ZoneOffset.UTC))
                .bind("download", Ids.next())
                .bind("address", attempt.address().bytes())
                .bind("userAgent", attempt.userAgent())
                .map((row, context) -> new Counted(file(row), event(row, attempt)))
                .findOne();
        counted.ifPresent(download -> outbox.store(List.of(download.event())));
        return counted.map(Counted::file);
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

    private static DownloadAuthorized event(ResultSet row, Attempt attempt) throws SQLException {
        return new DownloadAuthorized(
                new EntitlementId(row.getObject("id", UUID.class)),
                new DownloadAuthorized.Source(
                        new GrantId(row.getObject("grant_id", UUID.class)),
                        new ProductId(row.getObject("product_id", UUID.class)),
                        new TransactionId(row.getObject("transaction_id", UUID.class)),
                        new ItemId(row.getObject("item_id", UUID.class))),
                attempt.user(),
                attempt.asset(),
                new DownloadAuthorized.Count(
                        row.getInt("downloads_used"), row.getObject("downloads_allowed", Integer.class)),
                attempt.at());
    }

    private static DownloadRight right(ResultSet row) throws SQLException {
        var expiresAt = row.getObject("expires_at", OffsetDateTime.class);
        return new DownloadRight(
                EntitlementStatus.of(row.getString("status")),
                expiresAt == null ? null : expiresAt.toInstant(),
                row.getInt("downloads_used"),
                row.getObject("downloads_allowed", Integer.class));
    }

    private record Counted(StoredFile file, DownloadAuthorized event) {}
}
