package dev.diskover.identity.organization.application;

import dev.diskover.identity.license.application.port.in.AssignLicense;
import dev.diskover.identity.organization.application.port.in.DeleteOrganization;
import dev.diskover.identity.organization.application.port.out.Obligations;
import dev.diskover.identity.organization.application.port.out.OrganizationTimes;
import dev.diskover.identity.organization.application.port.out.Slugs;
import dev.diskover.identity.organization.domain.Action;
import dev.diskover.identity.organization.domain.ObligationsRemain;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class DeleteOrganizationService implements DeleteOrganization {

    private final OrganizationChanges changes;
    private final Obligations obligations;
    private final Slugs slugs;
    private final AssignLicense licenses;
    private final OrganizationTimes times;

    DeleteOrganizationService(
            OrganizationChanges changes,
            Obligations obligations,
            Slugs slugs,
            AssignLicense licenses,
            OrganizationTimes times) {
        this.changes = changes;
        this.obligations = obligations;
        this.slugs = slugs;
        this.licenses = licenses;
        this.times = times;
    }

    // The slug stays held for a while, so that nobody can pose as who was here until yesterday.
    @Override
    public void delete(UUID org, UUID user) {
        changes.make(org, user, (organization, actor, now) -> {
            organization.require(Action.DELETE_ORG, actor);
            organization.delete(now);
            if (obligations.remain(organization.id(), now)) {
                throw new ObligationsRemain();
            }
            slugs.hold(organization.description().slug(), organization.id(), now.plus(times.slugHold()));
            licenses.withdraw(org);
            return organization;
        });
    }
}
