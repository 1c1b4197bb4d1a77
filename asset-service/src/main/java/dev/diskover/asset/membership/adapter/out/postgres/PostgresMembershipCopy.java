package dev.diskover.asset.membership.adapter.out.postgres;

import dev.diskover.asset.membership.application.port.out.MembershipCopy;
import dev.diskover.asset.membership.domain.License;
import dev.diskover.asset.membership.domain.OrgId;
import dev.diskover.asset.membership.domain.Role;
import dev.diskover.asset.membership.domain.UserId;
import dev.diskover.kernel.adapter.postgres.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;

@ApplicationScoped
class PostgresMembershipCopy implements MembershipCopy {

    private static final String ROLE = "select role from members where org_id = :org and user_id = :user";
    private static final String LICENSE = """
            select max_upload_size_mb, max_total_storage_mb, max_assets_count from licenses where org_id = :org
            """;
    private static final String KEEP_MEMBER = """
            insert into members as m (org_id, user_id, role, told_at) values (:org, :user, :role, :toldAt)
            on conflict (org_id, user_id) do update set role = excluded.role, told_at = excluded.told_at
            where m.told_at < excluded.told_at
            """;
    private static final String KEEP_LICENSE = """
            insert into licenses as l (org_id, max_upload_size_mb, max_total_storage_mb, max_assets_count, decided_at)
            values (:org, :maxUploadSizeMb, :maxTotalStorageMb, :maxAssetsCount, :toldAt)
            on conflict (org_id) do update
            set max_upload_size_mb = excluded.max_upload_size_mb, max_total_storage_mb = excluded.max_total_storage_mb,
                max_assets_count = excluded.max_assets_count, decided_at = excluded.decided_at
            where l.decided_at < excluded.decided_at
            """;

    private final Database database;

    PostgresMembershipCopy(Database database) {
        this.database = database;
    }

    @Override
    public Optional<Role> role(OrgId org, UserId user) {
        return database.with(handle -> handle.createQuery(ROLE)
                .bind("org", org.value())
                .bind("user", user.value())
                .map((row, context) -> Role.of(row.getString("role")))
                .findOne());
    }

    @Override
    public Optional<License> license(OrgId org) {
        return database.with(handle -> handle.createQuery(LICENSE)
                .bind("org", org.value())
                .map((row, context) -> new License(
                        row.getLong("max_upload_size_mb"),
                        row.getLong("max_total_storage_mb"),
                        row.getObject("max_assets_count", Integer.class)))
                .findOne());
    }

    @Override
    public void keepMember(OrgId org, UserId user, Role role, Instant toldAt) {
        database.inUnitOfWork()
                .createUpdate(KEEP_MEMBER)
                .bind("org", org.value())
                .bind("user", user.value())
                .bind("role", role.code())
                .bind("toldAt", toldAt.atOffset(ZoneOffset.UTC))
                .execute();
    }

    @Override
    public void keepLicense(OrgId org, License license, Instant toldAt) {
        database.inUnitOfWork()
                .createUpdate(KEEP_LICENSE)
                .bind("org", org.value())
                .bind("maxUploadSizeMb", license.maxUploadSizeMb())
                .bind("maxTotalStorageMb", license.maxTotalStorageMb())
                .bind("maxAssetsCount", license.maxAssetsCount())
                .bind("toldAt", toldAt.atOffset(ZoneOffset.UTC))
                .execute();
    }
}
