package dev.diskover.identity.organization.adapter.out.postgres;

import dev.diskover.identity.organization.application.port.out.MembersContract;
import dev.diskover.identity.organization.application.port.out.OrganizationStore;
import dev.diskover.kernel.testing.FreshDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;

@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
class PostgresMembersTest extends MembersContract {

    @Inject
    PostgresOrganizationStore store;

    @Override
    protected OrganizationStore store() {
        return store;
    }
}
