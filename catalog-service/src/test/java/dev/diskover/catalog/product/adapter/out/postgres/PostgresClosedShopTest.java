package dev.diskover.catalog.product.adapter.out.postgres;

import dev.diskover.catalog.fixture.OtherParts;
import dev.diskover.catalog.product.application.port.out.ClosedShopContract;
import dev.diskover.catalog.product.application.port.out.Shelf;
import dev.diskover.kernel.testing.FreshDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;

@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
@QuarkusTestResource(OtherParts.class)
class PostgresClosedShopTest extends ClosedShopContract {

    @Inject
    PostgresShelf postgres;

    @Override
    protected Shelf emptyShelf() {
        return postgres.emptied();
    }
}
