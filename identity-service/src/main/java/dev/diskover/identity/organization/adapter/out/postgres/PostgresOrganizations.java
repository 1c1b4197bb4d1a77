package dev.diskover.identity.organization.adapter.out.postgres;

import dev.diskover.identity.organization.application.port.in.OrganizationView;
import dev.diskover.identity.organization.application.port.out.Organizations;
import dev.diskover.identity.organization.domain.Organization;
import dev.diskover.identity.organization.domain.OrganizationEvent;
import dev.diskover.kernel.adapter.postgres.Database;
import dev.diskover.kernel.application.Cursor;
import dev.diskover.kernel.application.Outbox;
import dev.diskover.kernel.application.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class PostgresOrganizations implements Organizations {

    private static final String ADD = """
            insert into organizations (id, name, slug, is_personal, settings, created_at, version)
            values (:id, :name, :slug, :personal, '{"members_manage_products": false}', :createdAt, 1)
            on conflict (slug) do nothing
            """;
    private static final String ADD_OWNER =
            "insert into members (org_id, user_id, role, joined_at) values (:org, :user, 'owner', :now)";
    private static final String VIEW = """
            select o.id, o.name, o.slug, o.is_personal, m.role, o.created_at, o.version,
                   (o.settings ->> 'members_manage_products')::boolean as members_manage_products
            from members m join organizations o on o.id = m.org_id
            """;

    private final Database database;
    private final Outbox<OrganizationEvent> outbox;

    PostgresOrganizations(Database database, Outbox<OrganizationEvent> outbox) {
        this.database = database;
        this.outbox = outbox;
    }

    @Override
    public boolean add(Organization organization) {
        var handle = database.inUnitOfWork();
        var now = organization.createdAt().atOffset(ZoneOffset.UTC);
        var added = handle.createUpdate(ADD)
                .bind("id", organization.id().value())
                .bind("name", organization.name())
                .bind("slug", organization.slug().value())
                .bind("personal", organization.personal())
                .bind("createdAt", now)
                .execute();
        if (added == 0) {
            return false;
        }
        handle.createUpdate(ADD_OWNER)
                .bind("org", organization.id().value())
                .bind("user", organization.owner())
                .bind("now", now)
                .execute();
        outbox.store(organization.releaseEvents());
        return true;
    }

    // Ids are made in the order of time, so the id alone is the sort key.
    @Override
    public Page<OrganizationView> of(UUID user, String cursor, int limit) {
        var after = cursor == null ? new UUID(0, 0) : id(Cursor.decode(cursor, "created_at", 1));
        var rows = database.with(handle -> handle.createQuery(
                        VIEW + " where m.user_id = :user and m.org_id > :after order by m.org_id limit :limit")
                .bind("user", user)
                .bind("after", after)
                .bind("limit", limit + 1)
                .map((row, context) -> view(row))
                .list());
        return Page.of(
                rows, limit, last -> new Cursor("created_at", List.of(last.id().toString())));
    }

    @Override
    public Optional<OrganizationView> find(UUID org, UUID user) {
        return database.with(handle -> handle.createQuery(VIEW + " where m.org_id = :org and m.user_id = :user")
                .bind("org", org)
                .bind("user", user)
                .map((row, context) -> view(row))
                .findOne());
    }

    private static UUID id(Cursor cursor) {
        try {
            return UUID.fromString(cursor.position().getFirst());
        } catch (IllegalArgumentException notAnId) {
            throw new Cursor.InvalidCursor();
        }
    }

    private static OrganizationView view(ResultSet row) throws SQLException {
        return new OrganizationView(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("slug"),
                row.getBoolean("is_personal"),
                row.getString("role"),
                new OrganizationView.Settings(row.getBoolean("members_manage_products")),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getLong("version"));
    }
}
