package dev.diskover.catalog.membership.adapter.out.postgres;

import dev.diskover.catalog.membership.application.port.out.MembershipCopy;
import dev.diskover.catalog.membership.domain.License;
import dev.diskover.catalog.membership.domain.Membership;
import dev.diskover.catalog.membership.domain.Role;
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
            insert into licenses as l (org_id, max_products_count, decided_at) values (:org, :maxProductsCount, :at)
            on conflict (org_id) do update set max_products_count = excluded.max_products_count, decided_at = excluded.decided_at
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
        return database.with(handle -> handle.createQuery("select max_products_count from licenses where org_id = :org")
                .bind("org", org)
                .map((row, context) -> new License(row.getObject("max_products_count", Integer.class)))
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
                .bind("maxProductsCount", license.maxProductsCount())
                .bind("at", decidedAt.atOffset(ZoneOffset.UTC))
                .execute();
    }
}
