package dev.diskover.order.transaction.adapter.out.postgres;

import dev.diskover.kernel.testing.FreshDatabase;
import dev.diskover.order.fixture.PostgresStores;
import dev.diskover.order.fixture.Stores;
import dev.diskover.order.transaction.application.port.out.TransactionListContract;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;

@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
class PostgresTransactionListTest extends TransactionListContract {

    @Inject
    PostgresStores stores;

    @Override
    protected Stores stores() {
        return stores;
    }
}
