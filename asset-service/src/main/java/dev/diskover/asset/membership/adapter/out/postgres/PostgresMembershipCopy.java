package dev.diskover.asset.membership.adapter.out.postgres;

import dev.diskover.asset.membership.application.port.out.MembershipCopy;
import dev.diskover.asset.membership.domain.License;
import dev.diskover.asset.membership.domain.Membership;
import dev.diskover.asset.membership.domain.Role;
import dev.diskover.kernel.adapter.postgres.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class PostgresMembershipCopy implements MembershipCopy {

    private static final String FIND = """
            select m.role, coalesce(o.members_manage_products, false) as members_manage_products
            from members m left join organizations o on o.org_id = m.org_id
            where m.org_id = :org and m.user_id = :user
            """;
    private static final String KEEP_ORGANIZATION = """
            insert into organizations as o (org_id, members_manage_products, version) values (:org, :setting, :version)
            on conflict (org_id) do update
            set members_manage_products = excluded.members_manage_products, version = excluded.version
            where o.version < excluded.version
            """;
    private static final String KEEP_MEMBER = """
            insert into members (org_id, user_id, role) values (:org, :user, :role)
            on conflict (org_id, user_id) do update set role = excluded.role
            """;
    private static final String KEEP_LICENSE = """
            insert into licenses as l (org_id, max_upload_size_mb, max_total_storage_mb, max_assets_count, decided_at) values (:org, :maxUploadSizeMb, :maxTotalStorageMb, :maxAssetsCount, :at)
            on conflict (org_id) do update set max_upload_size_mb = excluded.max_upload_size_mb, max_total_storage_mb = excluded.max_total_storage_mb, max_assets_count = excluded.max_assets_count, decided_at = excluded.decided_at
            where l.decided_at < excluded.decided_at
            """;

    private final Database database;

    PostgresMembershipCopy(Database database) {
        this.database = database;
    }

    @Override
    public Optional<Membership> find(UUID org, UUID user) {
        return database.with(handle -> handle.createQuery(FIND)
                .bind("org", org)
                .bind("user", user)
                .map((row, context) ->
                        new Membership(Role.of(row.getString("role")), row.getBoolean("members_manage_products")))
                .findOne());
    }

    @Override
    public Optional<License> license(UUID org) {
        return database.with(handle -> handle.createQuery(
                        "select max_upload_size_mb, max_total_storage_mb, max_assets_count from licenses where org_id = :org")
                .bind("org", org)
                .map((row, context) -> new License(
                        row.getLong("max_upload_size_mb"),
                        row.getLong("max_total_storage_mb"),
                        row.getObject("max_assets_count", Integer.class)))
                .findOne());
    }

    @Override
    public void keepOrganization(UUID org, boolean membersManageProducts, long version) {
        database.inUnitOfWork()
                .createUpdate(KEEP_ORGANIZATION)
                .bind("org", org)
                .bind("setting", membersManageProducts)
                .bind("version", version)
                .execute();
    }

    @Override
    public void keepMember(UUID org, UUID user, Role role) {
        database.inUnitOfWork()
                .createUpdate(KEEP_MEMBER)
                .bind("org", org)
                .bind("user", user)
                .bind("role", role.name().toLowerCase(Locale.ROOT))
                .execute();
    }

    @Override
    public void keepLicense(UUID org, License license, Instant decidedAt) {
        database.inUnitOfWork()
                .createUpdate(KEEP_LICENSE)
                .bind("org", org)
                .bind("maxUploadSizeMb", license.maxUploadSizeMb())
                .bind("maxTotalStorageMb", license.maxTotalStorageMb())
                .bind("maxAssetsCount", license.maxAssetsCount())
                .bind("at", decidedAt.atOffset(ZoneOffset.UTC))
                .execute();
    }
}
