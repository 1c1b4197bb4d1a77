package dev.diskover.identity.organization.application.port.out;

import dev.diskover.identity.organization.fixture.InMemoryOrganizations;
import dev.diskover.identity.organization.fixture.InMemorySlugs;
import dev.diskover.identity.session.fixture.AtOnce;
import dev.diskover.kernel.application.UnitOfWork;
import java.util.UUID;

class InMemoryOrganizationsTest extends OrganizationsContract {

    private final InMemoryOrganizations organizations = new InMemoryOrganizations();
    private final InMemorySlugs slugs = new InMemorySlugs();

    @Override
    protected Organizations organizations() {
        return organizations;
    }

    @Override
    protected Members members() {
        return organizations;
    }

    @Override
    protected Slugs slugs() {
        return slugs;
    }

    @Override
    protected UnitOfWork unitOfWork() {
        return new AtOnce();
    }

    @Override
    protected UUID user() {
        return UUID.randomUUID();
    }

    @Override
    protected void deactivate(UUID user) {
        organizations.deactivate(user);
    }
}
