package dev.diskover.identity.organization.domain;

import dev.diskover.kernel.domain.DomainEvent;
import java.time.Instant;
import java.util.UUID;

/** {@code version} of a membership grows with every change of its organization's members, so late news is known. */
public sealed interface OrganizationEvent extends DomainEvent {

    OrgId org();

    record OrganizationCreated(OrganizationSnapshot organization, Instant occurredAt) implements OrganizationEvent {

        @Override
        public OrgId org() {
            return organization.id();
        }
    }

    record OrganizationUpdated(OrganizationSnapshot organization, Instant occurredAt) implements OrganizationEvent {

        @Override
        public OrgId org() {
            return organization.id();
        }
    }

    record OrganizationDeleted(OrgId org, long version, Instant occurredAt) implements OrganizationEvent {}

    record MemberAdded(OrgId org, UUID user, Role role, long version, Instant occurredAt)
            implements OrganizationEvent {}

    record MemberRoleChanged(OrgId org, UUID user, Role role, long version, Instant occurredAt)
            implements OrganizationEvent {}

    record MemberRemoved(OrgId org, UUID user, long version, Instant occurredAt) implements OrganizationEvent {}
}
