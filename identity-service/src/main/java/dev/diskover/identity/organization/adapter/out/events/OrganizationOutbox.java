package dev.diskover.identity.organization.adapter.out.events;

import dev.diskover.identity.organization.domain.Organization;
import dev.diskover.identity.organization.domain.OrganizationEvent;
import dev.diskover.kernel.adapter.postgres.PostgresOutbox;
import dev.diskover.kernel.adapter.postgres.PublishedFact;
import dev.diskover.kernel.application.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What other services are promised about organizations. All facts of one organization share its key. */
@ApplicationScoped
class OrganizationOutbox implements Outbox<OrganizationEvent> {

    private final PostgresOutbox outbox;

    OrganizationOutbox(PostgresOutbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void store(List<OrganizationEvent> events) {
        events.stream().map(OrganizationOutbox::publish).forEach(outbox::append);
    }

    static PublishedFact publish(OrganizationEvent event) {
        return switch (event) {
            case OrganizationEvent.OrganizationCreated e ->
                fact("OrganizationCreated.v1", e, OrganizationV1.of(e.organization(), e.owner()));
            case OrganizationEvent.MemberAdded e ->
                fact(
                        "MemberAdded.v1",
                        e,
                        new MemberV1(
                                e.organization().id().value(),
                                e.user(),
                                e.role().code()));
        };
    }

    private static PublishedFact fact(String type, OrganizationEvent event, Object data) {
        return new PublishedFact(type, event.organization().id().value().toString(), event.occurredAt(), data);
    }

    /** Published contract. Fields may be added; renaming or removing one makes it version 2. */
    record OrganizationV1(
            UUID orgId,
            String name,
            String slug,
            boolean isPersonal,
            UUID ownerId,
            Settings settings,
            long version,
            Instant createdAt) {

        record Settings(boolean membersManageProducts) {}

        static OrganizationV1 of(Organization organization, UUID owner) {
            return new OrganizationV1(
                    organization.id().value(),
                    organization.name(),
                    organization.slug().value(),
                    organization.personal(),
                    owner,
                    new Settings(false),
                    1,
                    organization.createdAt());
        }
    }

    /** Published contract. Fields may be added; renaming or removing one makes it version 2. */
    record MemberV1(UUID orgId, UUID userId, String role) {}
}
