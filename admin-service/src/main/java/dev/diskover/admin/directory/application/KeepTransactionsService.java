package dev.diskover.admin.directory.application;

import dev.diskover.admin.directory.application.port.in.KeepTransactions;
import dev.diskover.admin.directory.application.port.out.Transactions;
import dev.diskover.admin.directory.domain.Delivery;
import dev.diskover.admin.directory.domain.ToldTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class KeepTransactionsService implements KeepTransactions {

    private final Transactions transactions;

    KeepTransactionsService(Transactions transactions) {
        this.transactions = transactions;
    }

    /** One that began and ended meanwhile is written once, as it ended. */
    @Override
    public void keep(List<ToldTransaction> told) {
        var latest = new LinkedHashMap<UUID, ToldTransaction>();
        told.forEach(one -> latest.merge(one.transaction().id(), one, ToldTransaction::orLater));
        transactions.store(latest.values());
    }

    @Override
    public void delivered(List<Delivery> deliveries) {
        transactions.storeDeliveries(deliveries);
    }
}
