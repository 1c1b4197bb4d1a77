package dev.diskover.admin.directory.adapter.out.postgres;

import static dev.diskover.admin.directory.adapter.out.postgres.Columns.utc;

import dev.diskover.admin.directory.application.port.out.Organizations;
import dev.diskover.admin.directory.domain.License;
import dev.diskover.admin.directory.domain.Membership;
import dev.diskover.admin.directory.domain.Organization;
import dev.diskover.kernel.adapter.postgres.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;

@ApplicationScoped
class PostgresOrganizations implements Organizations {

    private static final String STORE = """
            insert into orgs as o (id, name, slug, is_personal, owner_id, version, created_at)
            values (:id, :name, :slug, :personal, :owner, :version, :createdAt)
            on conflict (id) do update
            set name = excluded.name, slug = excluded.slug, owner_id = excluded.owner_id, version = excluded.version
            where o.version < excluded.version
            """;
    private static final String STORE_MEMBERSHIP = """
            insert into members as m (org_id, user_id, role, version) values (:org, :user, :role, :version)
            on conflict (org_id, user_id) do update set role = excluded.role, version = excluded.version
            where m.version < excluded.version
            """;
    private static final String STORE_LICENSE = """
            insert into licenses as l (org_id, tier, expires_at, told_at) values (:org, :tier, :expiresAt, :toldAt)
            on conflict (org_id) do update
            set tier = excluded.tier, expires_at = excluded.expires_at, told_at = excluded.told_at
            where l.told_at < excluded.told_at
            """;
    private static final String STORE_END = """
            insert into ended_orgs (org_id, deleted_at) values (:org, :at) on conflict (org_id) do nothing
            """;

    private final Database database;

    PostgresOrganizations(Database database) {
        this.database = database;
    }

    @Override
    public void store(Organization organization) {
        database.inUnitOfWork()
                .createUpdate(STORE)
                .bind("id", organization.id())
                .bind("name", organization.name())
                .bind("slug", organization.slug())
                .bind("personal", organization.isPersonal())
                .bind("owner", organization.owner())
                .bind("version", organization.version())
                .bind("createdAt", utc(organization.createdAt()))
                .execute();
    }

    @Override
    public void store(Membership membership) {
        database.inUnitOfWork()
                .createUpdate(STORE_MEMBERSHIP)
                .bind("org", membership.org())
                .bind("user", membership.user())
                .bind("role", membership.role())
                .bind("version", membership.version())
                .execute();
    }

    @Override
    public void store(License license, Instant toldAt) {
        database.inUnitOfWork()
                .createUpdate(STORE_LICENSE)
                .bind("org", license.org())
                .bind("tier", license.tier())
                .bind("expiresAt", utc(license.expiresAt()))
                .bind("toldAt", utc(toldAt))
                .execute();
    }

    @Override
    public void storeEnd(UUID organization, Instant at) {
        database.inUnitOfWork()
                .createUpdate(STORE_END)
                .bind("org", organization)
                .bind("at", utc(at))
                .execute();
    }
}
