package dev.diskover.order.payment.application;

import dev.diskover.order.payment.application.port.in.SimulatePayments;
import dev.diskover.order.payment.application.port.out.SimulatedBooks;
import dev.diskover.order.payment.application.port.out.SimulatedBooks.State;
import dev.diskover.order.transaction.application.port.in.SettlePayment;
import dev.diskover.order.transaction.domain.TransactionNotFound;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

@ApplicationScoped
class SimulatePaymentsService implements SimulatePayments {

    private final SimulatedBooks books;
    private final SettlePayment settlement;
    private final Clock clock;

    SimulatePaymentsService(SimulatedBooks books, SettlePayment settlement, Clock clock) {
        this.books = books;
        this.settlement = settlement;
        this.clock = clock;
    }

    @Override
    public void act(UUID buyer, UUID payment, boolean succeed) {
        if (!books.waitsFor(buyer, payment)) {
            throw new TransactionNotFound();
        }
        books.note(payment, "simulated_action", succeed ? State.SUCCEEDED : State.FAILED, clock.instant());
        settlement.settle(payment);
    }
}
