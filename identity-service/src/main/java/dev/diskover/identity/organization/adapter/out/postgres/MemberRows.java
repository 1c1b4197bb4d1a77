package dev.diskover.identity.organization.adapter.out.postgres;

import dev.diskover.identity.organization.domain.AlreadyMember;
import dev.diskover.identity.organization.domain.OrgId;
import dev.diskover.identity.organization.domain.OrganizationEvent;
import dev.diskover.identity.organization.domain.OrganizationEvent.MemberAdded;
import dev.diskover.identity.organization.domain.OrganizationEvent.MemberRemoved;
import dev.diskover.identity.organization.domain.OrganizationEvent.MemberRoleChanged;
import dev.diskover.identity.organization.domain.OrganizationEvent.OrganizationCreated;
import dev.diskover.identity.organization.domain.OrganizationEvent.OrganizationDeleted;
import dev.diskover.identity.organization.domain.OrganizationEvent.OrganizationUpdated;
import dev.diskover.kernel.adapter.postgres.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jdbi.v3.core.statement.Update;

/** Lets the rows of members follow what happened to their organization. */
@ApplicationScoped
class MemberRows {

    private static final String ADD = """
            insert into members (org_id, user_id, role, joined_at) values (:org, :user, :role, :now)
            on conflict (org_id, user_id) do nothing
            """;
    private static final String CHANGE = "update members set role = :role where org_id = :org and user_id = :user";
    private static final String REMOVE = "delete from members where org_id = :org and user_id = :user";

    private final Database database;

    MemberRows(Database database) {
        this.database = database;
    }

    void follow(OrganizationEvent event) {
        switch (event) {
            case MemberAdded e -> add(e);
            case MemberRoleChanged e ->
                of(CHANGE, e.org(), e.user()).bind("role", e.role().code()).execute();
            case MemberRemoved e -> of(REMOVE, e.org(), e.user()).execute();
            case OrganizationCreated e -> {}
            case OrganizationUpdated e -> {}
            case OrganizationDeleted e -> {}
        }
    }

    private void add(MemberAdded event) {
        var added = of(ADD, event.org(), event.user())
                .bind("role", event.role().code())
                .bind("now", OrganizationRows.utc(event.occurredAt()))
                .execute();
        if (added == 0) {
            throw new AlreadyMember();
        }
    }

    private Update of(String sql, OrgId org, UUID user) {
        return database.inUnitOfWork()
                .createUpdate(sql)
                .bind("org", org.value())
                .bind("user", user);
    }
}
