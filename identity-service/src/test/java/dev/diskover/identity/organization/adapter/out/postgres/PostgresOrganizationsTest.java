package dev.diskover.identity.organization.adapter.out.postgres;

import dev.diskover.identity.fixture.Crowd;
import dev.diskover.identity.organization.application.port.out.Members;
import dev.diskover.identity.organization.application.port.out.Organizations;
import dev.diskover.identity.organization.application.port.out.OrganizationsContract;
import dev.diskover.identity.organization.application.port.out.Slugs;
import dev.diskover.kernel.application.UnitOfWork;
import dev.diskover.kernel.testing.FreshDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;

@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
class PostgresOrganizationsTest extends OrganizationsContract {

    @Inject
    Organizations organizations;

    @Inject
    Members members;

    @Inject
    Slugs slugs;

    @Inject
    UnitOfWork unitOfWork;

    @Inject
    Crowd crowd;

    @Override
    protected Organizations organizations() {
        return organizations;
    }

    @Override
    protected Members members() {
        return members;
    }

    @Override
    protected Slugs slugs() {
        return slugs;
    }

    @Override
    protected UnitOfWork unitOfWork() {
        return unitOfWork;
    }

    @Override
    protected UUID user() {
        return crowd.of(1).getFirst();
    }

    @Override
    protected void deactivate(UUID user) {
        crowd.deactivate(user);
    }
}
