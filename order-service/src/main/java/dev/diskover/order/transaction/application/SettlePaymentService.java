package dev.diskover.order.transaction.application;

import dev.diskover.kernel.application.UnitOfWork;
import dev.diskover.order.transaction.application.port.in.SettlePayment;
import dev.diskover.order.transaction.application.port.in.TransactionView;
import dev.diskover.order.transaction.application.port.out.PaymentProvider;
import dev.diskover.order.transaction.application.port.out.Payments;
import dev.diskover.order.transaction.domain.Payment;
import dev.diskover.order.transaction.domain.Transaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class SettlePaymentService implements SettlePayment {

    private static final Duration CLAIM = Duration.ofSeconds(30);
    private static final int BATCH = 50;

    private final Payments payments;
    private final PaymentProvider provider;
    private final Verdicts verdicts;
    private final UnitOfWork unitOfWork;
    private final Clock clock;

    SettlePaymentService(
            Payments payments, PaymentProvider provider, Verdicts verdicts, UnitOfWork unitOfWork, Clock clock) {
        this.payments = payments;
        this.provider = provider;
        this.verdicts = verdicts;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    @Override
    public Optional<TransactionView> settle(Transaction placed, Payment payment) {
        var outcome = provider.collect(payment);
        return verdicts.give(placed, payment, outcome).map(settled -> Receipt.of(settled, payment, outcome));
    }

    @Override
    public void settle(UUID id) {
        payments.find(id).ifPresent(payment -> verdicts.give(payment, provider.collect(payment)));
    }

    @Override
    public List<UUID> claimUnresolved() {
        var now = clock.instant();
        return unitOfWork.run(() -> payments.claimUnresolved(now, now.plus(CLAIM), BATCH));
    }
}
