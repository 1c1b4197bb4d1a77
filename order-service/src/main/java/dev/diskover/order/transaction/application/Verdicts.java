package dev.diskover.order.transaction.application;

import dev.diskover.kernel.application.UnitOfWork;
import dev.diskover.order.transaction.application.port.out.Payments;
import dev.diskover.order.transaction.application.port.out.Transactions;
import dev.diskover.order.transaction.application.port.out.Transactions.Cause;
import dev.diskover.order.transaction.domain.Payment;
import dev.diskover.order.transaction.domain.PaymentAnswer;
import dev.diskover.order.transaction.domain.PaymentOutcome;
import dev.diskover.order.transaction.domain.Transaction;
import dev.diskover.order.transaction.domain.TransactionStatus;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

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

    /** @return the order with this answer recorded; empty when a faster one had decided it */
    Optional<Transaction> give(Payment payment, PaymentOutcome outcome) {
        return unitOfWork.run(() -> {
            // The transaction's lock comes first; what a faster one has recorded is then seen and left alone.
            var transaction = transactions.lock(payment.transaction());
            if (transaction.status() != TransactionStatus.PENDING) {
                return Optional.empty();
            }
            record(transaction, payment, outcome);
            return Optional.of(transaction);
        });
    }

    private void record(Transaction transaction, Payment payment, PaymentOutcome outcome) {
        var now = clock.instant();
        var answer = new PaymentAnswer(payment.id(), outcome, now, now.plus(CHECK_AGAIN));
        switch (outcome) {
            case PaymentOutcome.Succeeded paid -> fulfilment.complete(transaction, new Cause("paid", answer));
            case PaymentOutcome.Failed failed -> fulfilment.fail(transaction, failed.failureCode(), answer);
            case PaymentOutcome.RequiresAction waits -> payments.record(answer);
            case PaymentOutcome.Unresolved waits -> payments.record(answer);
        }
    }
}
