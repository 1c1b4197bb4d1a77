package dev.diskover.identity.organization.adapter.out.postgres;

import dev.diskover.identity.organization.application.port.out.ObligationsContract;
import dev.diskover.identity.organization.application.port.out.Places;
import dev.diskover.kernel.testing.FreshDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;

@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
class PostgresObligationsTest extends ObligationsContract {

    @Inject
    PostgresPlaces places;

    @Override
    protected Places places() {
        return places;
    }
}
