package dev.diskover.identity.organization.adapter.out.postgres;

import dev.diskover.identity.organization.application.port.out.Slugs;
import dev.diskover.identity.organization.domain.OrgId;
import dev.diskover.identity.organization.domain.Slug;
import dev.diskover.kernel.adapter.postgres.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class PostgresSlugs implements Slugs {

    private static final String CLAIM = """
            insert into organization_slugs as s (slug, org_id, held_until) values (:slug, :org, null)
            on conflict (slug) do update set org_id = excluded.org_id, held_until = null
            where s.org_id = excluded.org_id or s.held_until <= :now
            """;
    private static final String HOLD = """
            update organization_slugs set held_until = :until where slug = :slug and org_id = :org
            """;
    private static final String HELD =
            "select count(*) from organization_slugs where org_id = :org and held_until > :now";
    private static final String FIND = """
            select org_id from organization_slugs where slug = :slug and (held_until is null or held_until > :now)
            """;

    private final Database database;

    PostgresSlugs(Database database) {
        this.database = database;
    }

    @Override
    public boolean claim(Slug slug, OrgId org, Instant now) {
        return database.inUnitOfWork()
                        .createUpdate(CLAIM)
                        .bind("slug", slug.value())
                        .bind("org", org.value())
                        .bind("now", OrganizationRows.utc(now))
                        .execute()
                == 1;
    }

    @Override
    public void hold(Slug slug, OrgId org, Instant until) {
        database.inUnitOfWork()
                .createUpdate(HOLD)
                .bind("slug", slug.value())
                .bind("org", org.value())
                .bind("until", OrganizationRows.utc(until))
                .execute();
    }

    @Override
    public int held(OrgId org, Instant now) {
        return database.with(handle -> handle.createQuery(HELD)
                .bind("org", org.value())
                .bind("now", OrganizationRows.utc(now))
                .mapTo(Integer.class)
                .one());
    }

    @Override
    public Optional<UUID> find(String slug, Instant now) {
        return database.with(handle -> handle.createQuery(FIND)
                .bind("slug", slug)
                .bind("now", OrganizationRows.utc(now))
                .map((row, context) -> row.getObject("org_id", UUID.class))
                .findOne());
    }
}
