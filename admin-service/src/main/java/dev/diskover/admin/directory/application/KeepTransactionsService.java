package dev.diskover.admin.directory.application;

import dev.diskover.admin.directory.application.port.in.KeepTransactions;
import dev.diskover.admin.directory.application.port.out.Transactions;
import dev.diskover.admin.directory.domain.Transaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;

@ApplicationScoped
class KeepTransactionsService implements KeepTransactions {

    private final Transactions transactions;

    KeepTransactionsService(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public void keep(Transaction transaction, Instant toldAt) {
        transactions.store(transaction, toldAt);
    }

    @Override
    public void delivered(UUID item, UUID transaction, Instant at) {
        transactions.storeDelivery(item, transaction, at);
    }
}
