package dev.diskover.admin.directory.application.port.out;

import dev.diskover.admin.fixture.InMemoryTransactions;
import java.time.Instant;
import java.util.UUID;

class InMemoryTransactionsTest extends TransactionsContract {

    private final InMemoryTransactions transactions = new InMemoryTransactions();

    @Override
    protected Transactions transactions() {
        return transactions;
    }

    @Override
    protected void run(Runnable unitOfWork) {
        unitOfWork.run();
    }

    @Override
    protected String status(UUID transaction) {
        return transactions.status(transaction);
    }

    @Override
    protected Instant deliveredAt(UUID item) {
        return transactions.deliveredAt(item);
    }
}
