package dev.diskover.order.transaction.application;

import dev.diskover.kernel.application.UnitOfWork;
import dev.diskover.order.transaction.application.port.in.SettlePayment;
import dev.diskover.order.transaction.application.port.out.PaymentProvider;
import dev.diskover.order.transaction.application.port.out.Payments;
import dev.diskover.order.transaction.application.port.out.Transactions;
import dev.diskover.order.transaction.domain.Payment;
import dev.diskover.order.transaction.domain.PaymentOutcome;
import dev.diskover.order.transaction.domain.TransactionStatus;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;

@ApplicationScoped
class SettlePaymentService implements SettlePayment {

    private static final Duration CHECK_AGAIN = Duration.ofSeconds(1);
    private static final Duration CLAIM = Duration.ofSeconds(30);
    private static final int BATCH = 50;

    private final Payments payments;
    private final Transactions transactions;
    private final Fulfilment fulfilment;
    private final PaymentProvider provider;
    private final UnitOfWork unitOfWork;
    private final Clock clock;

    SettlePaymentService(
            Payments payments,
            Transactions transactions,
            Fulfilment fulfilment,
            PaymentProvider provider,
            UnitOfWork unitOfWork,
            Clock clock) {
        this.payments = payments;
        this.transactions = transactions;
        this.fulfilment = fulfilment;
        this.provider = provider;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    @Override
    public void settle(UUID id) {
        payments.find(id).ifPresent(payment -> {
            var outcome = provider.collect(payment);
            unitOfWork.run(() -> record(payment, outcome));
        });
    }

    @Override
    public void settleUnresolved() {
        var now = clock.instant();
        var due = unitOfWork.run(() -> payments.claimUnresolved(now, now.plus(CLAIM), BATCH));
        due.forEach(this::settle);
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
