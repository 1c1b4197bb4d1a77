package dev.diskover.catalog.membership.adapter.out.postgres;

import dev.diskover.catalog.membership.application.port.out.MembershipCopy;
import dev.diskover.catalog.membership.domain.License;
import dev.diskover.catalog.membership.domain.Membership;
import dev.diskover.catalog.membership.domain.OrgId;
import dev.diskover.catalog.membership.domain.Role;
import dev.diskover.catalog.membership.domain.UserId;
import dev.diskover.kernel.adapter.postgres.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;

@ApplicationScoped
class PostgresMembershipCopy implements MembershipCopy {

    private static final String FIND = """
            select m.role, o.members_manage_products
            from members m join organizations o on o.org_id = m.org_id
            where m.org_id = :org and m.user_id = :user
            """;
    private static final String LICENSE = "select max_products_count from licenses where org_id = :org";
    private static final String KEEP_ORGANIZATION = """
            insert into organizations as o (org_id, members_manage_products, version) values (:org, :setting, :version)
            on conflict (org_id) do update
            set members_manage_products = excluded.members_manage_products, version = excluded.version
            where o.version < excluded.version
            """;
    private static final String KEEP_MEMBER = """
            insert into members as m (org_id, user_id, role, told_at) values (:org, :user, :role, :toldAt)
            on conflict (org_id, user_id) do update set role = excluded.role, told_at = excluded.told_at
            where m.told_at < excluded.told_at
            """;
    private static final String KEEP_LICENSE = """
            insert into licenses as l (org_id, max_products_count, decided_at) values (:org, :maxProductsCount, :toldAt)
            on conflict (org_id) do update
            set max_products_count = excluded.max_products_count, decided_at = excluded.decided_at
            where l.decided_at < excluded.decided_at
            """;

    private final Database database;

    PostgresMembershipCopy(Database database) {
        this.database = database;
    }

    @Override
    public Optional<Membership> find(OrgId org, UserId user) {
        return database.with(handle -> handle.createQuery(FIND)
                .bind("org", org.value())
                .bind("user", user.value())
                .map((row, context) ->
                        new Membership(Role.of(row.getString("role")), row.getBoolean("members_manage_products")))
                .findOne());
    }

    @Override
    public Optional<License> license(OrgId org) {
        return database.with(handle -> handle.createQuery(LICENSE)
                .bind("org", org.value())
                .map((row, context) -> new License(row.getObject("max_products_count", Integer.class)))
                .findOne());
    }

    @Override
    public void keepOrganization(OrgId org, boolean membersManageProducts, long version) {
        database.inUnitOfWork()
                .createUpdate(KEEP_ORGANIZATION)
                .bind("org", org.value())
                .bind("setting", membersManageProducts)
                .bind("version", version)
                .execute();
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
                .bind("maxProductsCount", license.maxProductsCount())
                .bind("toldAt", toldAt.atOffset(ZoneOffset.UTC))
                .execute();
    }
}
