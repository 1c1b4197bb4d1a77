package dev.diskover.identity.organization.adapter.out.postgres;

import dev.diskover.identity.fixture.Crowd;
import dev.diskover.identity.organization.application.port.out.Members;
import dev.diskover.identity.organization.application.port.out.OrganizationStore;
import dev.diskover.identity.organization.application.port.out.Organizations;
import dev.diskover.identity.organization.application.port.out.Slugs;
import dev.diskover.kernel.application.UnitOfWork;
import jakarta.inject.Singleton;
import java.util.UUID;

@Singleton
record PostgresOrganizationStore(
        Organizations organizations, Members members, Slugs slugs, UnitOfWork unitOfWork, Crowd crowd)
        implements OrganizationStore {

    @Override
    public UUID user() {
        return crowd.of(1).getFirst();
    }

    @Override
    public void deactivate(UUID user) {
        crowd.deactivate(user);
    }
}
