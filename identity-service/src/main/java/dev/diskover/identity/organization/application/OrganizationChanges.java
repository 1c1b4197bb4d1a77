package dev.diskover.identity.organization.application;

import dev.diskover.identity.organization.application.port.out.Members;
import dev.diskover.identity.organization.application.port.out.Organizations;
import dev.diskover.identity.organization.domain.Member;
import dev.diskover.identity.organization.domain.OrgId;
import dev.diskover.identity.organization.domain.Organization;
import dev.diskover.identity.organization.domain.OrganizationNotFound;
import dev.diskover.kernel.application.UnitOfWork;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** Changes an organization on behalf of a member: held against others, one unit of work, stored with its events. */
@ApplicationScoped
class OrganizationChanges {

    private final Organizations organizations;
    private final Members members;
    private final UnitOfWork unitOfWork;
    private final Clock clock;

    OrganizationChanges(Organizations organizations, Members members, UnitOfWork unitOfWork, Clock clock) {
        this.organizations = organizations;
        this.members = members;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    /** @throws OrganizationNotFound unless the user is a member */
    <T> T make(UUID org, UUID user, Change<T> change) {
        return unitOfWork.run(() -> {
            var organization = hold(org);
            var actor = members.find(organization.id(), user).orElseThrow(OrganizationNotFound::new);
            var result = change.on(organization, actor, clock.instant());
            organizations.save(organization);
            return result;
        });
    }

    /** On behalf of nobody in the organization: that it may happen has been checked elsewhere. */
    void make(UUID org, Admission admission) {
        unitOfWork.run(() -> {
            var organization = hold(org);
            admission.on(organization, clock.instant());
            organizations.save(organization);
        });
    }

    private Organization hold(UUID org) {
        return organizations.lock(new OrgId(org)).orElseThrow(OrganizationNotFound::new);
    }

    @FunctionalInterface
    interface Change<T> {
        T on(Organization organization, Member actor, Instant now);
    }

    @FunctionalInterface
    interface Admission {
        void on(Organization organization, Instant now);
    }
}
