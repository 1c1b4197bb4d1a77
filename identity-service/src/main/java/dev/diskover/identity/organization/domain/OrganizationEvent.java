package dev.diskover.identity.organization.domain;

import dev.diskover.kernel.domain.DomainEvent;
import java.time.Instant;
import java.util.UUID;

public sealed interface OrganizationEvent extends DomainEvent {

    Organization organization();

    record OrganizationCreated(Organization organization, UUID owner, Instant occurredAt)
            implements OrganizationEvent {}

    record MemberAdded(Organization organization, UUID user, Role role, Instant occurredAt)
            implements OrganizationEvent {}
}
