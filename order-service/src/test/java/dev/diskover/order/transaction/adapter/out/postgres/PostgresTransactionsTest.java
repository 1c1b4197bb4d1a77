package dev.diskover.order.transaction.adapter.out.postgres;

import dev.diskover.kernel.adapter.postgres.Database;
import dev.diskover.kernel.application.UnitOfWork;
import dev.diskover.kernel.testing.FreshDatabase;
import dev.diskover.order.transaction.application.port.out.TransactionQueries;
import dev.diskover.order.transaction.application.port.out.Transactions;
import dev.diskover.order.transaction.application.port.out.TransactionsContract;
import dev.diskover.order.transaction.domain.TransactionId;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;

@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
class PostgresTransactionsTest extends TransactionsContract {

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

    @Inject
    Database database;

    @Override
    protected List<String> told(TransactionId transaction) {
        return database.with(handle -> handle.createQuery(
                        "select substring(type from 'order\\.(.*)\\.v1') from outbox where key = :key order by id")
                .bind("key", transaction.value().toString())
                .mapTo(String.class)
                .list());
    }
}
