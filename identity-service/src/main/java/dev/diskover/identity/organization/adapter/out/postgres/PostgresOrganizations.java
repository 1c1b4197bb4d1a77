package dev.diskover.identity.organization.adapter.out.postgres;

import dev.diskover.identity.organization.application.port.in.OrganizationView;
import dev.diskover.identity.organization.application.port.out.Organizations;
import dev.diskover.identity.organization.domain.OrgId;
import dev.diskover.identity.organization.domain.Organization;
import dev.diskover.identity.organization.domain.OrganizationEvent;
import dev.diskover.kernel.adapter.postgres.Database;
import dev.diskover.kernel.application.ChangedMeanwhile;
import dev.diskover.kernel.application.Cursor;
import dev.diskover.kernel.application.Outbox;
import dev.diskover.kernel.application.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class PostgresOrganizations implements Organizations {

    private static final String ADD = """
            insert into organizations (id, name, slug, is_personal, settings, created_at, version, member_version)
            values (:id, :name, :slug, :personal, :settings, :createdAt, :version, :memberVersion)
            """;
    private static final String LOCK = "select id from organizations where id = :id for update";
    private static final String GET = """
            select o.id, o.name, o.slug, o.is_personal, o.created_at, o.version, o.member_version,
                   (o.settings ->> 'members_manage_products')::boolean as members_manage_products,
                   (select m.user_id from members m where m.org_id = o.id and m.role = 'owner') as owner_id
            from organizations o where o.id = :id and o.deleted_at is null
            """;
    private static final String SAVE = """
            update organizations set name = :name, slug = :slug, settings = :settings, version = :version,
                   member_version = :memberVersion
            where id = :id and deleted_at is null
            """;
    private static final String DELETE = "update organizations set deleted_at = :now where id = :id";

    private final Database database;
    private final MemberRows members;
    private final Outbox<OrganizationEvent> outbox;

    PostgresOrganizations(Database database, MemberRows members, Outbox<OrganizationEvent> outbox) {
        this.database = database;
        this.members = members;
        this.outbox = outbox;
    }

    @Override
    public void add(Organization organization) {
        var state = organization.snapshot();
        OrganizationRows.bind(database.inUnitOfWork().createUpdate(ADD), organization)
                .bind("personal", state.personal())
                .bind("createdAt", OrganizationRows.utc(state.createdAt()))
                .execute();
        tell(organization.releaseEvents());
    }

    // Two statements: the second sees what those committed who held the row before.
    @Override
    public Optional<Organization> lock(OrgId id) {
        var handle = database.inUnitOfWork();
        var exists = handle.createQuery(LOCK)
                .bind("id", id.value())
                .mapTo(UUID.class)
                .findOne();
        return exists.flatMap(locked -> handle.createQuery(GET)
                .bind("id", id.value())
                .map((row, context) -> OrganizationRows.organization(row))
                .findOne());
    }

    @Override
    public void save(Organization organization) {
        var events = organization.releaseEvents();
        if (events.isEmpty()) {
            return;
        }
        var saved = OrganizationRows.bind(database.inUnitOfWork().createUpdate(SAVE), organization)
                .execute();
        if (saved == 0) {
            throw new ChangedMeanwhile();
        }
        if (organization.deleted()) {
            delete(organization.id(), events.getLast().occurredAt());
        }
        tell(events);
    }

    private void delete(OrgId org, Instant now) {
        database.inUnitOfWork()
                .createUpdate(DELETE)
                .bind("id", org.value())
                .bind("now", OrganizationRows.utc(now))
                .execute();
    }

    private void tell(List<OrganizationEvent> events) {
        events.forEach(members::follow);
        outbox.store(events);
    }

    // Ids are made in the order of time, so the id alone is the sort key.
    @Override
    public Page<OrganizationView> of(UUID user, String cursor, int limit) {
        var after = cursor == null ? new UUID(0, 0) : OrganizationRows.id(Cursor.decode(cursor, "created_at", 1), 0);
        var rows = database.with(handle -> handle.createQuery(OrganizationRows.VIEW
                        + " and m.user_id = :user and m.org_id > :after order by m.org_id limit :limit")
                .bind("user", user)
                .bind("after", after)
                .bind("limit", limit + 1)
                .map((row, context) -> OrganizationRows.view(row))
                .list());
        return Page.of(
                rows, limit, last -> new Cursor("created_at", List.of(last.id().toString())));
    }

    @Override
    public Optional<OrganizationView> find(UUID org, UUID user) {
        return database.with(
                handle -> handle.createQuery(OrganizationRows.VIEW + " and m.org_id = :org and m.user_id = :user")
                        .bind("org", org)
                        .bind("user", user)
                        .map((row, context) -> OrganizationRows.view(row))
                        .findOne());
    }
}
