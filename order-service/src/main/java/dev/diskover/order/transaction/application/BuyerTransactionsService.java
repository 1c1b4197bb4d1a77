package dev.diskover.order.transaction.application;

import dev.diskover.kernel.application.Page;
import dev.diskover.order.transaction.application.port.in.BuyerTransactions;
import dev.diskover.order.transaction.application.port.in.TransactionView;
import dev.diskover.order.transaction.application.port.out.TransactionQueries;
import dev.diskover.order.transaction.domain.TransactionNotFound;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class BuyerTransactionsService implements BuyerTransactions {

    private final TransactionQueries queries;

    BuyerTransactionsService(TransactionQueries queries) {
        this.queries = queries;
    }

    @Override
    public Page<TransactionView> list(UUID buyer, String status, String type, String cursor, int limit) {
        return queries.list(buyer, status, type, cursor, limit);
    }

    @Override
    public TransactionView get(UUID buyer, UUID transaction) {
        return queries.find(buyer, transaction).orElseThrow(TransactionNotFound::new);
    }
}
