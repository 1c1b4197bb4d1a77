package dev.diskover.admin.directory.application;

import dev.diskover.admin.directory.application.port.in.KeepOrganizations;
import dev.diskover.admin.directory.application.port.out.Organizations;
import dev.diskover.admin.directory.domain.License;
import dev.diskover.admin.directory.domain.Membership;
import dev.diskover.admin.directory.domain.Organization;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;

@ApplicationScoped
class KeepOrganizationsService implements KeepOrganizations {

    private final Organizations organizations;

    KeepOrganizationsService(Organizations organizations) {
        this.organizations = organizations;
    }

    @Override
    public void keep(Organization organization) {
        organizations.store(organization);
    }

    @Override
    public void keep(Membership membership) {
        organizations.store(membership);
    }

    @Override
    public void keep(License license, Instant toldAt) {
        organizations.store(license, toldAt);
    }

    @Override
    public void ended(UUID organization, Instant at) {
        organizations.storeEnd(organization, at);
    }
}
