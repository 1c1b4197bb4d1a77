package dev.diskover.identity.organization.application.port.out;

import dev.diskover.identity.organization.fixture.InMemoryOrganizations;
import dev.diskover.identity.organization.fixture.InMemorySlugs;
import dev.diskover.identity.session.fixture.AtOnce;
import dev.diskover.kernel.application.UnitOfWork;
import java.util.UUID;

record InMemoryOrganizationStore(InMemoryOrganizations organizations, InMemorySlugs slugs)
        implements OrganizationStore {

    static OrganizationStore empty() {
        return new InMemoryOrganizationStore(new InMemoryOrganizations(), new InMemorySlugs());
    }

    @Override
    public Members members() {
        return organizations;
    }

    @Override
    public UnitOfWork unitOfWork() {
        return new AtOnce();
    }

    @Override
    public UUID user() {
        return UUID.randomUUID();
    }

    @Override
    public void deactivate(UUID user) {
        organizations.deactivate(user);
    }
}
