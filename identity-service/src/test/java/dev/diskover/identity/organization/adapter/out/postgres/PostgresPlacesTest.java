package dev.diskover.identity.organization.adapter.out.postgres;

import dev.diskover.identity.organization.application.port.out.Places;
import dev.diskover.identity.organization.application.port.out.PlacesContract;
import dev.diskover.kernel.testing.FreshDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;

@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
class PostgresPlacesTest extends PlacesContract {

    @Inject
    PostgresPlaces places;

    @Override
    protected Places places() {
        return places;
    }
}
