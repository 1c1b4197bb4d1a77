package dev.diskover.asset.asset.adapter.out.postgres;

import dev.diskover.asset.asset.application.port.out.Quota;
import dev.diskover.asset.asset.domain.Usage;
import dev.diskover.asset.membership.domain.License;
import dev.diskover.asset.membership.domain.OrgId;
import dev.diskover.kernel.adapter.postgres.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;

@ApplicationScoped
class PostgresQuota implements Quota {

    /** The row keeps the ceilings of its last growth, and its checks hold them whatever statement comes along. */
    private static final String RESERVE = """
            insert into usage as u (org_id, reserved_bytes, assets_count, max_bytes, max_count)
            select :org, :bytes, 1, :maxBytes, :maxCount
            where :bytes <= :maxUpload and :bytes <= :maxBytes and 1 <= :maxCount
            on conflict (org_id) do update
            set reserved_bytes = u.reserved_bytes + excluded.reserved_bytes, assets_count = u.assets_count + 1,
                max_bytes = excluded.max_bytes, max_count = excluded.max_count
            where u.used_bytes + u.reserved_bytes + excluded.reserved_bytes <= excluded.max_bytes
              and u.assets_count < excluded.max_count
            """;

    private static final String KEEP = """
            update usage set reserved_bytes = reserved_bytes - :bytes, used_bytes = used_bytes + :bytes
            where org_id = :org
            """;
    private static final String RELEASE = """
            update usage set reserved_bytes = reserved_bytes - :bytes, assets_count = assets_count - 1
            where org_id = :org
            """;

    /** Passes over an upload that is being completed at this moment. */
    private static final String RELEASE_EXPIRED = """
            with expired as (
                update assets set status = 'expired', updated_at = :now
                where id in (select id from assets where org_id = :org and status = 'pending' and upload_until <= :now
                             for update skip locked)
                returning size_bytes)
            update usage set reserved_bytes = reserved_bytes - e.bytes, assets_count = assets_count - e.assets
            from (select coalesce(sum(size_bytes), 0) as bytes, count(*) as assets from expired) e
            where org_id = :org and e.assets > 0
            """;

    private static final String USAGE = """
            select u.used_bytes, u.reserved_bytes - e.bytes as reserved_bytes, u.assets_count - e.assets as assets
            from usage u, (select coalesce(sum(size_bytes), 0) as bytes, count(*) as assets from assets
                           where org_id = :org and status = 'pending' and upload_until <= :now) e
            where u.org_id = :org
            """;

    private final Database database;

    PostgresQuota(Database database) {
        this.database = database;
    }

    @Override
    public boolean reserve(OrgId org, long bytes, License license) {
        return database.inUnitOfWork()
                        .createUpdate(RESERVE)
                        .bind("org", org.value())
                        .bind("bytes", bytes)
                        .bind("maxUpload", license.maxUploadBytes())
                        .bind("maxBytes", license.maxTotalBytes())
                        .bind("maxCount", license.assetsCeiling())
                        .execute()
                == 1;
    }

    @Override
    public void keep(OrgId org, long bytes) {
        move(KEEP, org, bytes);
    }

    @Override
    public void release(OrgId org, long bytes) {
        move(RELEASE, org, bytes);
    }

    private void move(String statement, OrgId org, long bytes) {
        var moved = database.inUnitOfWork()
                .createUpdate(statement)
                .bind("org", org.value())
                .bind("bytes", bytes)
                .execute();
        if (moved != 1) {
            throw new IllegalStateException("Nothing was ever reserved for " + org);
        }
    }

    @Override
    public void releaseExpired(OrgId org, Instant now) {
        database.inUnitOfWork()
                .createUpdate(RELEASE_EXPIRED)
                .bind("org", org.value())
                .bind("now", now.atOffset(ZoneOffset.UTC))
                .execute();
    }

    @Override
    public Usage usage(OrgId org, Instant now) {
        return database.with(handle -> handle.createQuery(USAGE)
                        .bind("org", org.value())
                        .bind("now", now.atOffset(ZoneOffset.UTC))
                        .map((row, context) -> new Usage(
                                row.getLong("used_bytes"), row.getLong("reserved_bytes"), row.getInt("assets")))
                        .findOne())
                .orElse(Usage.NOTHING);
    }
}
