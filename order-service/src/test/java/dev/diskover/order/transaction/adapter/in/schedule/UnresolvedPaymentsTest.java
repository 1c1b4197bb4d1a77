package dev.diskover.order.transaction.adapter.in.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.diskover.order.transaction.application.port.in.SettlePayment;
import dev.diskover.order.transaction.application.port.in.TransactionView;
import dev.diskover.order.transaction.domain.Payment;
import dev.diskover.order.transaction.domain.Transaction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class UnresolvedPaymentsTest {

    private final UUID broken = UUID.randomUUID();
    private final UUID sound = UUID.randomUUID();

    @Test
    void one_that_fails_holds_up_none_of_the_others() {
        // Given
        var settlement = new Settlement();

        // When
        new UnresolvedPayments(settlement).settle();

        // Then
        assertThat(settlement.settled).containsExactly(sound);
    }

    private final class Settlement implements SettlePayment {

        private final List<UUID> settled = new ArrayList<>();

        @Override
        public List<UUID> claimUnresolved() {
            return List.of(broken, sound);
        }

        @Override
        public void settle(UUID payment) {
            if (payment.equals(broken)) {
                throw new IllegalStateException("the provider talks nonsense");
            }
            settled.add(payment);
        }

        @Override
        public Optional<TransactionView> settle(Transaction placed, Payment payment) {
            throw new UnsupportedOperationException();
        }
    }
}
