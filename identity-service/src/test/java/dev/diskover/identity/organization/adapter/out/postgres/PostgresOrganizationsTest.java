package dev.diskover.identity.organization.adapter.out.postgres;

import dev.diskover.identity.organization.application.port.out.OrganizationStore;
import dev.diskover.identity.organization.application.port.out.OrganizationsContract;
import dev.diskover.kernel.testing.FreshDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;

@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
class PostgresOrganizationsTest extends OrganizationsContract {

    @Inject
    PostgresOrganizationStore store;

    @Override
    protected OrganizationStore store() {
        return store;
    }
}
