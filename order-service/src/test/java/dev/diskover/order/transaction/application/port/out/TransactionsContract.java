package dev.diskover.order.transaction.application.port.out;

import static dev.diskover.order.fixture.Cast.ANNA;
import static dev.diskover.order.fixture.Cast.CLUB_DAYS;
import static dev.diskover.order.fixture.Cast.NOON;
import static dev.diskover.order.fixture.Cast.called;
import static dev.diskover.order.fixture.Cast.club;
import static dev.diskover.order.fixture.Cast.loops;
import static dev.diskover.order.fixture.Orders.item;
import static dev.diskover.order.fixture.ScriptedProvider.PAID;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diskover.order.fixture.Stores;
import dev.diskover.order.transaction.application.port.out.Transactions.Cause;
import dev.diskover.order.transaction.domain.Item;
import dev.diskover.order.transaction.domain.Payment;
import dev.diskover.order.transaction.domain.PaymentAnswer;
import dev.diskover.order.transaction.domain.Transaction;
import dev.diskover.order.transaction.domain.TransactionId;
import dev.diskover.order.transaction.domain.TransactionNotFound;
import dev.diskover.order.transaction.domain.TransactionStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link Transactions} does. The fake and PostgreSQL both pass it. */
public abstract class TransactionsContract {

    private static final Instant LATER = NOON.plusSeconds(90);

    protected abstract Stores stores();

    @Test
    void a_placed_transaction_is_found_as_it_was_placed() {
        // When
        var placed = placed(item(loops()), item(club()));

        // Then
        var found = lock(placed.id());
        assertThat(found.buyer()).isEqualTo(ANNA);
        assertThat(found.items()).isEqualTo(placed.items());
        assertThat(found.status()).isEqualTo(TransactionStatus.PENDING);
        assertThat(found.createdAt()).isEqualTo(NOON);
        assertThat(found.completedAt()).isNull();
        assertThat(stores().told(placed.id())).containsExactly("TransactionCreated");
    }

    @Test
    void as_many_items_as_an_order_may_have_keep_their_order_and_whatever_they_are_called() {
        // When
        var placed = placed(IntStream.range(0, Transaction.MOST_ITEMS)
                .mapToObj(number -> item(called("\"%d\" \\ 'Näh' \t😀".formatted(number))))
                .toArray(Item[]::new));

        // Then
        assertThat(lock(placed.id()).items()).isEqualTo(placed.items());
    }

    @Test
    void a_completed_transaction_is_found_with_its_periods_and_its_answered_payment() {
        // Given
        var placed = Transaction.place(ANNA, List.of(item(loops()), item(club())), NOON);
        var payment = add(placed, Payment.of(placed, "default"));

        // When
        stores().unitOfWork().run(() -> complete(placed, paid(payment)));

        // Then
        var found = lock(placed.id());
        assertThat(found.status()).isEqualTo(TransactionStatus.COMPLETED);
        assertThat(found.completedAt()).isEqualTo(LATER);
        assertThat(found.items().getLast().period().end()).isEqualTo(LATER.plus(Duration.ofDays(CLUB_DAYS)));
        assertThat(shownStatusOf(payment)).isEqualTo("succeeded");
        assertThat(stores().told(placed.id())).containsExactly("TransactionCreated", "TransactionCompleted");
    }

    @Test
    void an_answer_changes_no_other_payment() {
        // Given
        var annas = Transaction.place(ANNA, List.of(item(loops())), NOON);
        var other = Transaction.place(ANNA, List.of(item(loops())), NOON);
        var payment = add(annas, Payment.of(annas, "default"));
        var otherPayment = add(other, Payment.of(other, "default"));

        // When
        stores().unitOfWork().run(() -> complete(annas, paid(payment)));

        // Then
        assertThat(shownStatusOf(otherPayment)).isEqualTo("pending");
        assertThat(lock(other.id()).status()).isEqualTo(TransactionStatus.PENDING);
    }

    @Test
    void a_unit_of_work_that_fails_leaves_neither_change_nor_answer_nor_event() {
        // Given
        var placed = Transaction.place(ANNA, List.of(item(loops()), item(club())), NOON);
        var payment = add(placed, Payment.of(placed, "default"));

        // When
        assertThatThrownBy(() -> stores().unitOfWork().run(() -> {
                    complete(placed, paid(payment));
                    throw new IllegalStateException("the power is gone");
                }))
                .isInstanceOf(IllegalStateException.class);

        // Then
        assertThat(lock(placed.id()).status()).isEqualTo(TransactionStatus.PENDING);
        assertThat(shownStatusOf(payment)).isEqualTo("pending");
        assertThat(stores().told(placed.id())).containsExactly("TransactionCreated");
    }

    @Test
    void an_unknown_transaction_is_refused() {
        // When, Then
        assertThatThrownBy(() -> lock(TransactionId.next())).isInstanceOf(TransactionNotFound.class);
    }

    private Transaction placed(Item... items) {
        var placed = Transaction.place(ANNA, List.of(items), NOON);
        add(placed, null);
        return placed;
    }

    private Payment add(Transaction transaction, Payment payment) {
        stores().unitOfWork().run(() -> stores().transactions().add(transaction, payment, Stores.FAR_AWAY));
        return payment;
    }

    private Transaction lock(TransactionId id) {
        return stores().unitOfWork().run(() -> stores().transactions().lock(id));
    }

    private void complete(Transaction placed, Cause cause) {
        var transaction = stores().transactions().lock(placed.id());
        transaction.complete(LATER);
        stores().transactions().save(transaction, cause);
    }

    private static Cause paid(Payment payment) {
        return new Cause("paid", new PaymentAnswer(payment.id(), PAID, LATER, LATER));
    }

    private String shownStatusOf(Payment payment) {
        var view = stores().queries().find(ANNA.user(), payment.transaction().value());
        return view.orElseThrow().payments().getFirst().status();
    }
}
