package dev.diskover.order.transaction.application;

import dev.diskover.kernel.application.UnitOfWork;
import dev.diskover.order.transaction.application.port.in.MarkDelivered;
import dev.diskover.order.transaction.application.port.out.Transactions;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;

@ApplicationScoped
class MarkDeliveredService implements MarkDelivered {

    private final Transactions transactions;
    private final UnitOfWork unitOfWork;

    MarkDeliveredService(Transactions transactions, UnitOfWork unitOfWork) {
        this.transactions = transactions;
        this.unitOfWork = unitOfWork;
    }

    @Override
    public void delivered(UUID item, Instant at) {
        unitOfWork.run(() -> transactions.markDelivered(item, at));
    }
}
