package dev.diskover.order.transaction.application.port.out;

import static dev.diskover.order.fixture.Cast.ANNA;
import static dev.diskover.order.fixture.Cast.CLUB_DAYS;
import static dev.diskover.order.fixture.Cast.NOON;
import static dev.diskover.order.fixture.Cast.club;
import static dev.diskover.order.fixture.Cast.loops;
import static dev.diskover.order.fixture.Orders.item;
import static dev.diskover.order.fixture.ScriptedProvider.DECLINED;
import static dev.diskover.order.fixture.ScriptedProvider.PAID;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diskover.kernel.application.IdempotencyKey;
import dev.diskover.order.fixture.Stores;
import dev.diskover.order.transaction.application.port.out.Transactions.Cause;
import dev.diskover.order.transaction.domain.Payment;
import dev.diskover.order.transaction.domain.PaymentAnswer;
import dev.diskover.order.transaction.domain.PaymentOutcome;
import dev.diskover.order.transaction.domain.Transaction;
import dev.diskover.order.transaction.domain.TransactionStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * How every implementation of {@link Transactions} stores a change, with all that belongs to it, whether a unit of work
 * is around it or not.
 */
public abstract class TransactionChangesContract {

    private static final Instant LATER = NOON.plusSeconds(90);

    protected abstract Stores stores();

    @Test
    void a_completed_transaction_is_found_with_its_periods_and_its_answered_payment() {
        // Given
        var placed = placed();

        // When
        var isChanged = complete(placed);

        // Then
        assertThat(isChanged).isTrue();
        var found = found(placed);
        assertThat(found.status()).isEqualTo(TransactionStatus.COMPLETED);
        assertThat(found.completedAt()).isEqualTo(LATER);
        assertThat(found.items().getFirst().period()).isNull();
        assertThat(found.items().getLast().period().end()).isEqualTo(LATER.plus(Duration.ofDays(CLUB_DAYS)));
        assertThat(shownStatusOf(placed.payment())).isEqualTo("succeeded");
        assertThat(told(placed)).containsExactly("TransactionCreated", "TransactionCompleted");
    }

    @Test
    void a_change_of_what_somebody_else_has_changed_meanwhile_changes_nothing() {
        // Given
        var placed = placed();
        var stale = found(placed);
        complete(placed);
        stale.fail("card_declined", LATER);

        // When
        var isChanged = save(stale, "card_declined", answer(placed.payment(), DECLINED));

        // Then
        assertThat(isChanged).isFalse();
        assertThat(found(placed).status()).isEqualTo(TransactionStatus.COMPLETED);
        assertThat(shownStatusOf(placed.payment())).isEqualTo("succeeded");
        assertThat(told(placed)).containsExactly("TransactionCreated", "TransactionCompleted");
    }

    @Test
    void an_answer_changes_no_other_order() {
        // Given
        var annas = placed();
        var other = placed();

        // When
        complete(annas);

        // Then
        assertThat(shownStatusOf(other.payment())).isEqualTo("pending");
        assertThat(found(other).status()).isEqualTo(TransactionStatus.PENDING);
    }

    @Test
    void a_unit_of_work_that_fails_leaves_neither_change_nor_answer_nor_event() {
        // Given
        var placed = placed();

        // When
        assertThatThrownBy(() -> stores().unitOfWork().run(() -> {
                    complete(placed);
                    throw new IllegalStateException("the power is gone");
                }))
                .isInstanceOf(IllegalStateException.class);

        // Then
        assertThat(found(placed).status()).isEqualTo(TransactionStatus.PENDING);
        assertThat(shownStatusOf(placed.payment())).isEqualTo("pending");
        assertThat(told(placed)).containsExactly("TransactionCreated");
    }

    private Placed placed() {
        var placed = Transaction.place(ANNA, List.of(item(loops()), item(club())), NOON);
        var payment = Payment.of(placed, "default");
        stores().transactions().add(placed, payment, Stores.FAR_AWAY, IdempotencyKey.none());
        return new Placed(placed, payment);
    }

    private boolean complete(Placed placed) {
        var transaction = found(placed);
        transaction.complete(LATER);
        return save(transaction, "paid", answer(placed.payment(), PAID));
    }

    private boolean save(Transaction changed, String reason, PaymentAnswer answer) {
        return stores().transactions().save(changed, new Cause(reason, answer));
    }

    private static PaymentAnswer answer(Payment payment, PaymentOutcome outcome) {
        return new PaymentAnswer(payment.id(), outcome, LATER, LATER);
    }

    private Transaction found(Placed placed) {
        return stores().unitOfWork()
                .run(() -> stores().transactions().lock(placed.transaction().id()));
    }

    private List<String> told(Placed placed) {
        return stores().told(placed.transaction().id());
    }

    private String shownStatusOf(Payment payment) {
        var view = stores().queries().find(ANNA.user(), payment.transaction().value());
        return view.orElseThrow().payments().getFirst().status();
    }

    private record Placed(Transaction transaction, Payment payment) {}
}
