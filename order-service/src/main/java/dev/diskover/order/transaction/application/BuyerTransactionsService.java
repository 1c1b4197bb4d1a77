package dev.diskover.order.transaction.application;

import dev.diskover.kernel.application.Page;
import dev.diskover.kernel.application.UnitOfWork;
import dev.diskover.order.transaction.application.port.in.BuyerTransactions;
import dev.diskover.order.transaction.application.port.in.MarkDelivered;
import dev.diskover.order.transaction.application.port.in.TransactionView;
import dev.diskover.order.transaction.application.port.out.PaymentProvider;
import dev.diskover.order.transaction.application.port.out.Payments;
import dev.diskover.order.transaction.application.port.out.TransactionQueries;
import dev.diskover.order.transaction.application.port.out.Transactions;
import dev.diskover.order.transaction.domain.TransactionId;
import dev.diskover.order.transaction.domain.TransactionNotFound;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

@ApplicationScoped
class BuyerTransactionsService implements BuyerTransactions, MarkDelivered {

    private final TransactionQueries queries;
    private final Transactions transactions;
    private final Payments payments;
    private final Fulfilment fulfilment;
    private final UnitOfWork unitOfWork;
    private final PaymentProvider provider;
    private final Clock clock;

    BuyerTransactionsService(
            TransactionQueries queries,
            Transactions transactions,
            Payments payments,
            Fulfilment fulfilment,
            UnitOfWork unitOfWork,
            PaymentProvider provider,
            Clock clock) {
        this.queries = queries;
        this.transactions = transactions;
        this.payments = payments;
        this.fulfilment = fulfilment;
        this.unitOfWork = unitOfWork;
        this.provider = provider;
        this.clock = clock;
    }

    @Override
    public Page<TransactionView> list(UUID buyer, String status, String type, String cursor, int limit) {
        return queries.list(buyer, status, type, cursor, limit);
    }

    @Override
    public TransactionView get(UUID buyer, UUID transaction) {
        return queries.find(buyer, transaction).orElseThrow(TransactionNotFound::new);
    }

    // The provider is told first: once it has given up the payment, no money can come for a canceled order.
    @Override
    public TransactionView cancel(UUID buyer, UUID id) {
        get(buyer, id);
        var transactionId = new TransactionId(id);
        payments.unresolvedOf(transactionId).ifPresent(provider::abandon);
        unitOfWork.run(() -> {
            fulfilment.cancel(transactions.lock(transactionId));
            payments.cancelOpenOf(transactionId, clock.instant());
        });
        return get(buyer, id);
    }

    @Override
    public void delivered(UUID item, Instant at) {
        unitOfWork.run(() -> transactions.markDelivered(item, at));
    }
}
