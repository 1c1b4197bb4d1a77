package dev.diskover.identity.license.adapter.out.postgres;

import dev.diskover.identity.fixture.Crowd;
import dev.diskover.identity.fixture.Tenants;
import dev.diskover.identity.license.application.port.out.Licenses;
import dev.diskover.identity.license.application.port.out.LicensesContract;
import dev.diskover.kernel.application.UnitOfWork;
import dev.diskover.kernel.testing.FreshDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;

@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
class PostgresLicensesTest extends LicensesContract {

    @Inject
    Licenses licenses;

    @Inject
    UnitOfWork unitOfWork;

    @Inject
    Crowd crowd;

    @Inject
    Tenants tenants;

    @Override
    protected Licenses licenses() {
        return licenses;
    }

    @Override
    protected UnitOfWork unitOfWork() {
        return unitOfWork;
    }

    @Override
    protected UUID organization() {
        return tenants.org(crowd.of(1).getFirst());
    }
}
