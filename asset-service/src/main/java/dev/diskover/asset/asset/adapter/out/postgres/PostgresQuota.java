package dev.diskover.asset.asset.adapter.out.postgres;

import dev.diskover.asset.asset.application.port.out.Quota;
import dev.diskover.kernel.adapter.postgres.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class PostgresQuota implements Quota {

    private static final String RESERVE = """
            insert into usage as u (org_id, reserved_bytes, assets_count, max_bytes, max_count)
            select :org, :bytes, 1, :maxBytes, :maxCount where :bytes <= :maxBytes and 1 <= :maxCount
            on conflict (org_id) do update
            set reserved_bytes = u.reserved_bytes + :bytes, assets_count = u.assets_count + 1,
                max_bytes = excluded.max_bytes, max_count = excluded.max_count
            where u.used_bytes + u.reserved_bytes + :bytes <= excluded.max_bytes
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
    private static final String RELEASE_EXPIRED = """
            with expired as (
                update assets set status = 'expired', updated_at = :now
                where id in (select id from assets where org_id = :org and status = 'pending' and upload_until < :now
                             order by id for update skip locked)
                returning size_bytes)
            update usage set reserved_bytes = reserved_bytes - e.bytes, assets_count = assets_count - e.assets
            from (select coalesce(sum(size_bytes), 0) as bytes, count(*) as assets from expired) e
            where org_id = :org and e.assets > 0
            """;

    private final Database database;

    PostgresQuota(Database database) {
        this.database = database;
    }

    @Override
    public Optional<Used> reserve(UUID org, long bytes, long maxBytes, int maxCount) {
        var reserved = database.inUnitOfWork()
                .createUpdate(RESERVE)
                .bind("org", org)
                .bind("bytes", bytes)
                .bind("maxBytes", maxBytes)
                .bind("maxCount", maxCount)
                .execute();
        return reserved == 1 ? Optional.empty() : Optional.of(used(org));
    }

    @Override
    public void keep(UUID org, long bytes) {
        move(KEEP, org, bytes);
    }

    @Override
    public void release(UUID org, long bytes) {
        move(RELEASE, org, bytes);
    }

    private void move(String statement, UUID org, long bytes) {
        database.inUnitOfWork()
                .createUpdate(statement)
                .bind("org", org)
                .bind("bytes", bytes)
                .execute();
    }

    @Override
    public void releaseExpired(UUID org, Instant now) {
        database.inUnitOfWork()
                .createUpdate(RELEASE_EXPIRED)
                .bind("org", org)
                .bind("now", now.atOffset(ZoneOffset.UTC))
                .execute();
    }

    @Override
    public Used used(UUID org) {
        return database.with(handle -> handle.createQuery(
                                "select used_bytes, reserved_bytes, assets_count from usage where org_id = :org")
                        .bind("org", org)
                        .map((row, context) -> new Used(row.getLong(1), row.getLong(2), row.getInt(3)))
                        .findOne())
                .orElse(new Used(0, 0, 0));
    }
}
