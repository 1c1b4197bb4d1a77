package dev.diskover.identity.organization.adapter.out.events;

import dev.diskover.identity.organization.adapter.out.events.Promises.MemberRemovedV1;
import dev.diskover.identity.organization.adapter.out.events.Promises.MemberV1;
import dev.diskover.identity.organization.adapter.out.events.Promises.OrganizationDeletedV1;
import dev.diskover.identity.organization.adapter.out.events.Promises.OrganizationV1;
import dev.diskover.identity.organization.domain.OrganizationEvent;
import dev.diskover.identity.organization.domain.OrganizationEvent.MemberAdded;
import dev.diskover.identity.organization.domain.OrganizationEvent.MemberRemoved;
import dev.diskover.identity.organization.domain.OrganizationEvent.MemberRoleChanged;
import dev.diskover.identity.organization.domain.OrganizationEvent.OrganizationCreated;
import dev.diskover.identity.organization.domain.OrganizationEvent.OrganizationDeleted;
import dev.diskover.identity.organization.domain.OrganizationEvent.OrganizationUpdated;
import dev.diskover.kernel.adapter.postgres.PostgresOutbox;
import dev.diskover.kernel.adapter.postgres.PublishedFact;
import dev.diskover.kernel.application.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What other services are promised about organizations. All facts of one organization share its key. */
@ApplicationScoped
class OrganizationOutbox implements Outbox<OrganizationEvent> {

    private final PostgresOutbox outbox;

    OrganizationOutbox(PostgresOutbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void store(List<OrganizationEvent> events) {
        outbox.append(events.stream().map(OrganizationOutbox::publish).toList());
    }

    static PublishedFact publish(OrganizationEvent event) {
        return switch (event) {
            case OrganizationCreated e -> fact("OrganizationCreated.v1", e, OrganizationV1.of(e.organization()));
            case OrganizationUpdated e -> fact("OrganizationUpdated.v1", e, OrganizationV1.of(e.organization()));
            case OrganizationDeleted e ->
                fact(
                        "OrganizationDeleted.v1",
                        e,
                        new OrganizationDeletedV1(e.org().value(), e.version(), e.occurredAt()));
            case MemberAdded e -> fact("MemberAdded.v1", e, MemberV1.of(e.org(), e.user(), e.role(), e.version()));
            case MemberRoleChanged e ->
                fact("MemberRoleChanged.v1", e, MemberV1.of(e.org(), e.user(), e.role(), e.version()));
            case MemberRemoved e ->
                fact("MemberRemoved.v1", e, new MemberRemovedV1(e.org().value(), e.user(), e.version()));
        };
    }

    private static PublishedFact fact(String type, OrganizationEvent event, Object data) {
        return new PublishedFact(type, event.org().value().toString(), event.occurredAt(), data);
    }
}
