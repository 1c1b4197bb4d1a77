package dev.diskover.catalog.membership.adapter.out.postgres;

import dev.diskover.catalog.membership.application.port.out.MembershipCopy;
import dev.diskover.catalog.membership.domain.License;
import dev.diskover.catalog.membership.domain.Membership;
import dev.diskover.catalog.membership.domain.OrgId;
import dev.diskover.catalog.membership.domain.Role;
import dev.diskover.catalog.membership.domain.RolePermissions;
import dev.diskover.catalog.membership.domain.UserId;
import dev.diskover.kernel.adapter.kafka.FactJson;
import dev.diskover.kernel.adapter.postgres.Database;
import dev.diskover.kernel.adapter.postgres.Jsonb;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;

@ApplicationScoped
class PostgresMembershipCopy implements MembershipCopy {

    private static final String FIND = """
            select array(select jsonb_array_elements_text(o.role_permissions -> m.role)) as permissions
            from members m join organizations o on o.org_id = m.org_id
            where m.org_id = :org and m.user_id = :user and o.role_permissions -> m.role is not null
            """;
    private static final String LICENSE = "select max_products_count from licenses where org_id = :org";
    private static final String KEEP_PERMISSIONS = """
            insert into organizations as o (org_id, role_permissions, version) values (:org, :permissions, :version)
            on conflict (org_id) do update
            set role_permissions = excluded.role_permissions, version = excluded.version
            where o.version < excluded.version
            """;
    private static final String KEEP_MEMBER = """
            insert into members as m (org_id, user_id, role, version) values (:org, :user, :role, :version)
            on conflict (org_id, user_id) do update set role = excluded.role, version = excluded.version
            where m.version < excluded.version
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
                .map((row, context) -> (String[]) row.getArray("permissions").getArray())
                .findOne()
                .map(permissions -> new Membership(Set.of(permissions))));
    }

    @Override
    public Optional<License> license(OrgId org) {
        return database.with(handle -> handle.createQuery(LICENSE)
                .bind("org", org.value())
                .map((row, context) -> new License(row.getObject("max_products_count", Integer.class)))
                .findOne());
    }

    @Override
    public void keepPermissions(OrgId org, RolePermissions permissions, long version) {
        database.inUnitOfWork()
                .createUpdate(KEEP_PERMISSIONS)
                .bind("org", org.value())
                .bind("permissions", new Jsonb(FactJson.write(permissions.byRole())))
                .bind("version", version)
                .execute();
    }

    @Override
    public void keepMember(OrgId org, UserId user, Role role, long version) {
        keepRole(org, user, role.code(), version);
    }

    @Override
    public void removeMember(OrgId org, UserId user, long version) {
        keepRole(org, user, null, version);
    }

    private void keepRole(OrgId org, UserId user, String role, long version) {
        database.inUnitOfWork()
                .createUpdate(KEEP_MEMBER)
                .bind("org", org.value())
                .bind("user", user.value())
                .bind("role", role)
                .bind("version", version)
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
