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

    /**
     * For who placed the order a moment ago and has it at hand. Where nothing else ends with it, the change of the
     * order is all there is to store, and is whole without a unit of work around it.
     *
     * @return the order with this answer recorded; empty when a faster one had decided it
     */
    Optional<Transaction> give(Transaction placed, Payment payment, PaymentOutcome outcome) {
        return placed.holdsSomething()
                ? unitOfWork.run(() -> record(placed, payment, outcome))
                : record(placed, payment, outcome);
    }

    /** For who learns of the payment later: the lock shows what a faster one has recorded, and that is left alone. */
    Optional<Transaction> give(Payment payment, PaymentOutcome outcome) {
        return unitOfWork.run(() -> {
            var transaction = transactions.lock(payment.transaction());
            return transaction.status() == TransactionStatus.PENDING
                    ? record(transaction, payment, outcome)
                    : Optional.empty();
        });
    }

    private Optional<Transaction> record(Transaction transaction, Payment payment, PaymentOutcome outcome) {
        var now = clock.instant();
        var answer = new PaymentAnswer(payment.id(), outcome, now, now.plus(CHECK_AGAIN));
        var isRecorded =
                switch (outcome) {
                    case PaymentOutcome.Succeeded paid -> fulfilment.complete(transaction, new Cause("paid", answer));
                    case PaymentOutcome.Failed failed -> fulfilment.fail(transaction, failed.failureCode(), answer);
                    case PaymentOutcome.RequiresAction waits -> payments.record(answer);
                    case PaymentOutcome.Unresolved waits -> payments.record(answer);
                };
        return isRecorded ? Optional.of(transaction) : Optional.empty();
    }
}
