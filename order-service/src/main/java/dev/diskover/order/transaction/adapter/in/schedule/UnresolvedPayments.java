package dev.diskover.order.transaction.adapter.in.schedule;

import dev.diskover.order.transaction.application.port.in.SettlePayment;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Asks providers what became of payments that a crash, a lost answer or a slow provider left open. */
@ApplicationScoped
class UnresolvedPayments {

    private static final Logger LOG = Logger.getLogger(UnresolvedPayments.class);

    private final SettlePayment settlement;

    UnresolvedPayments(SettlePayment settlement) {
        this.settlement = settlement;
    }

    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void settle() {
        settlement.claimUnresolved().forEach(this::settle);
    }

    /** One that fails holds up none of the others. It is claimed again later. */
    private void settle(UUID payment) {
        try {
            settlement.settle(payment);
        } catch (RuntimeException failure) {
            LOG.warnf("Payment %s is asked about again: %s", payment, failure);
        }
    }
}
