package dev.diskover.order.payment.application;

import dev.diskover.order.payment.application.port.in.SimulatePayments;
import dev.diskover.order.payment.application.port.out.SimulatedBooks;
import dev.diskover.order.transaction.application.port.in.SettlePayment;
import dev.diskover.order.transaction.domain.TransactionNotFound;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class SimulatePaymentsService implements SimulatePayments {

    private final SimulatedBooks books;
    private final SettlePayment settlement;

    SimulatePaymentsService(SimulatedBooks books, SettlePayment settlement) {
        this.books = books;
        this.settlement = settlement;
    }

    @Override
    public void act(UUID buyer, UUID payment, boolean succeed) {
        if (!books.waitsFor(buyer, payment)) {
            throw new TransactionNotFound();
        }
        books.decide(payment, succeed ? "succeeded" : "failed");
        settlement.settle(payment);
    }
}
