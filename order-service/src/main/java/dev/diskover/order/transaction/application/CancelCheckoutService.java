package dev.diskover.order.transaction.application;

import dev.diskover.kernel.application.UnitOfWork;
import dev.diskover.order.transaction.application.port.in.BuyerTransactions;
import dev.diskover.order.transaction.application.port.in.CancelCheckout;
import dev.diskover.order.transaction.application.port.in.TransactionView;
import dev.diskover.order.transaction.application.port.out.Transactions;
import dev.diskover.order.transaction.domain.TransactionId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class CancelCheckoutService implements CancelCheckout {

    private final BuyerTransactions views;
    private final Transactions transactions;
    private final OpenPayments openPayments;
    private final Fulfilment fulfilment;
    private final UnitOfWork unitOfWork;

    CancelCheckoutService(
            BuyerTransactions views,
            Transactions transactions,
            OpenPayments openPayments,
            Fulfilment fulfilment,
            UnitOfWork unitOfWork) {
        this.views = views;
        this.transactions = transactions;
        this.openPayments = openPayments;
        this.fulfilment = fulfilment;
        this.unitOfWork = unitOfWork;
    }

    // The provider is told first: once it has given up the payment, no money can come for a canceled order.
    @Override
    public TransactionView cancel(UUID buyer, UUID id) {
        views.get(buyer, id);
        var transaction = new TransactionId(id);
        openPayments.giveUp(transaction);
        unitOfWork.run(() -> {
            fulfilment.cancel(transactions.lock(transaction));
            openPayments.cancel(transaction);
        });
        return views.get(buyer, id);
    }
}
