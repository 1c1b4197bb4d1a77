package dev.diskover.order.transaction.adapter.in.schedule;

import dev.diskover.order.transaction.application.port.in.SettlePayment;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/** Asks providers what became of payments that a crash, a lost answer or a slow provider left open. */
@ApplicationScoped
class UnresolvedPayments {

    private final SettlePayment settlement;

    UnresolvedPayments(SettlePayment settlement) {
        this.settlement = settlement;
    }

    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void settle() {
        settlement.settleUnresolved();
    }
}
