package dev.diskover.order.transaction.application;

import dev.diskover.kernel.application.UnitOfWork;
import dev.diskover.order.transaction.application.port.out.Payments;
import dev.diskover.order.transaction.application.port.out.Transactions;
import dev.diskover.order.transaction.domain.Payment;
import dev.diskover.order.transaction.domain.PaymentOutcome;
import dev.diskover.order.transaction.domain.TransactionStatus;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;

/** What a provider's answer makes of an order, each order once. */
@ApplicationScoped
class Verdicts {

    private static final Duration CHECK_AGAIN = Duration.ofSeconds(1);

    private final Payments payments;
    private final Transactions transactions;
    private final Fulfilment fulfilment;
    private final UnitOfWork unitOfWork;
    private final Clock clock;

    Verdicts(Payments payments, Transactions transactions, Fulfilment fulfilment, UnitOfWork unitOfWork, Clock clock) {
        this.payments = payments;
        this.transactions = transactions;
        this.fulfilment = fulfilment;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    void give(Payment payment, PaymentOutcome outcome) {
        unitOfWork.run(() -> record(payment, outcome));
    }

    /** The transaction's lock comes first; what a faster one has recorded is then seen and left alone. */
    private void record(Payment payment, PaymentOutcome outcome) {
        var transaction = transactions.lock(payment.transaction());
        if (transaction.status() != TransactionStatus.PENDING) {
            return;
        }
        var now = clock.instant();
        payments.record(payment.id(), outcome, now, now.plus(CHECK_AGAIN));
        switch (outcome) {
            case PaymentOutcome.Succeeded paid -> fulfilment.complete(transaction, "paid");
            case PaymentOutcome.Failed failed -> fulfilment.fail(transaction, failed.code());
            case PaymentOutcome.RequiresAction waits -> {}
            case PaymentOutcome.Unresolved waits -> {}
        }
    }
}
