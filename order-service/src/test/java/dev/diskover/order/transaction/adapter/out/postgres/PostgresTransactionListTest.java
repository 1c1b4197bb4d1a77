package dev.diskover.order.transaction.adapter.out.postgres;

import dev.diskover.kernel.application.UnitOfWork;
import dev.diskover.kernel.testing.FreshDatabase;
import dev.diskover.order.transaction.application.port.out.TransactionListContract;
import dev.diskover.order.transaction.application.port.out.TransactionQueries;
import dev.diskover.order.transaction.application.port.out.Transactions;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;

@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
class PostgresTransactionListTest extends TransactionListContract {

    @Inject
    Transactions transactions;

    @Inject
    TransactionQueries queries;

    @Inject
    UnitOfWork unitOfWork;

    @Override
    protected Transactions transactions() {
        return transactions;
    }

    @Override
    protected TransactionQueries queries() {
        return queries;
    }

    @Override
    protected UnitOfWork unitOfWork() {
        return unitOfWork;
    }
}
