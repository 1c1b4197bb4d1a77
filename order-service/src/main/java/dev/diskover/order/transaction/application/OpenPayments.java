package dev.diskover.order.transaction.application;

import dev.diskover.order.transaction.application.port.in.SettlePayment;
import dev.diskover.order.transaction.application.port.out.PaymentProvider;
import dev.diskover.order.transaction.application.port.out.Payments;
import dev.diskover.order.transaction.domain.TransactionId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** Payments of orders their buyers no longer want. */
@ApplicationScoped
class OpenPayments {

    private final Payments payments;
    private final PaymentProvider provider;
    private final SettlePayment settlement;
    private final Clock clock;

    OpenPayments(Payments payments, PaymentProvider provider, SettlePayment settlement, Clock clock) {
        this.payments = payments;
        this.provider = provider;
        this.settlement = settlement;
        this.clock = clock;
    }

    /** Asks the provider, so never inside a unit of work. Where the money came first, it becomes the sale it is. */
    void giveUp(TransactionId transaction) {
        payments.unresolvedOf(transaction)
                .filter(open -> !provider.abandon(open))
                .ifPresent(paid -> settlement.settle(paid.id()));
    }

    /** Joins the unit of work that cancels the transaction. */
    void cancel(TransactionId transaction) {
        payments.cancelOpenOf(transaction, clock.instant());
    }
}
