package dev.diskover.order.transaction.application.port.out;

import dev.diskover.kernel.application.UnitOfWork;
import dev.diskover.order.fixture.InMemoryPayments;
import dev.diskover.order.fixture.InMemoryTransactionQueries;
import dev.diskover.order.fixture.InMemoryTransactions;
import dev.diskover.order.fixture.InMemoryUnitOfWork;
import dev.diskover.order.transaction.domain.TransactionId;
import java.util.List;

class InMemoryTransactionsTest extends TransactionsContract {

    private final InMemoryPayments payments = new InMemoryPayments();
    private final InMemoryTransactions transactions = new InMemoryTransactions(payments);
    private final InMemoryTransactionQueries queries = new InMemoryTransactionQueries(transactions, payments);
    private final InMemoryUnitOfWork unitOfWork = new InMemoryUnitOfWork(payments, transactions);

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

    @Override
    protected List<String> told(TransactionId transaction) {
        return transactions.told().stream()
                .filter(event -> event.transaction().id().equals(transaction))
                .map(event -> event.getClass().getSimpleName())
                .toList();
    }
}
