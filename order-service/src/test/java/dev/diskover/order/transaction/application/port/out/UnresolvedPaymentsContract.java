package dev.diskover.order.transaction.application.port.out;

import static dev.diskover.order.fixture.Orders.annasPayment;
import static dev.diskover.order.fixture.ScriptedProvider.ACTION;
import static dev.diskover.order.fixture.ScriptedProvider.PAID;
import static dev.diskover.order.fixture.ScriptedProvider.SILENCE;
import static dev.diskover.order.fixture.Stores.FAR_AWAY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.diskover.order.fixture.Stores;
import dev.diskover.order.transaction.domain.Payment;
import dev.diskover.order.transaction.domain.PaymentAnswer;
import dev.diskover.order.transaction.domain.PaymentOutcome;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** How every implementation of {@link Payments} gives the poller those to ask about. */
public abstract class UnresolvedPaymentsContract {

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final int ALL = 1000;

    protected abstract Stores stores();

    @Test
    void due_ones_are_claimed_once_until_they_are_due_again() {
        // Given
        var due = annasPayment(stores());
        var paid = annasPayment(stores());
        record(paid, PAID, FAR_AWAY);

        // When
        var early = claim(FAR_AWAY.minusSeconds(1));
        var first = claim(FAR_AWAY);
        var second = claim(FAR_AWAY);
        var later = claim(FAR_AWAY.plus(MINUTE));

        // Then
        assertThat(early).doesNotContain(due.id());
        assertThat(first).contains(due.id()).doesNotContain(paid.id());
        assertThat(second).doesNotContain(due.id());
        assertThat(later).contains(due.id());
    }

    @Test
    void one_whose_outcome_is_still_unknown_is_due_when_its_answer_said() {
        // Given
        var silent = annasPayment(stores());
        record(silent, SILENCE, FAR_AWAY.plus(MINUTE));

        // When
        var early = claim(FAR_AWAY);
        var later = claim(FAR_AWAY.plus(MINUTE));

        // Then
        assertThat(early).doesNotContain(silent.id());
        assertThat(later).contains(silent.id());
    }

    @Test
    void one_that_waits_for_its_buyer_is_not_claimed() {
        // Given
        var waiting = annasPayment(stores());
        record(waiting, ACTION, FAR_AWAY);

        // When, Then
        assertThat(claim(FAR_AWAY.plus(Duration.ofDays(1)))).doesNotContain(waiting.id());
    }

    private void record(Payment payment, PaymentOutcome outcome, Instant checkAgainAt) {
        var answer = new PaymentAnswer(payment.id(), outcome, FAR_AWAY, checkAgainAt);
        stores().unitOfWork().run(() -> stores().payments().record(answer));
    }

    private List<UUID> claim(Instant now) {
        return stores().unitOfWork().run(() -> stores().payments().claimUnresolved(now, now.plus(MINUTE), ALL));
    }
}
