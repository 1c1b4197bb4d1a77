package dev.diskover.order.transaction.application.port.out;

import static dev.diskover.order.fixture.Cast.CLUB_DAYS;
import static dev.diskover.order.fixture.Cast.NOON;
import static dev.diskover.order.fixture.Cast.club;
import static dev.diskover.order.fixture.Cast.loops;
import static dev.diskover.order.fixture.Orders.item;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diskover.kernel.application.UnitOfWork;
import dev.diskover.order.transaction.domain.Buyer;
import dev.diskover.order.transaction.domain.Payment;
import dev.diskover.order.transaction.domain.Transaction;
import dev.diskover.order.transaction.domain.TransactionId;
import dev.diskover.order.transaction.domain.TransactionNotFound;
import dev.diskover.order.transaction.domain.TransactionStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link Transactions} does. The fake and PostgreSQL both pass it. */
public abstract class TransactionsContract {

    private static final Instant LATER = NOON.plusSeconds(90);

    private final Buyer anna = new Buyer(UUID.randomUUID(), "anna@example.test");

    protected abstract Transactions transactions();

    protected abstract TransactionQueries queries();

    protected abstract UnitOfWork unitOfWork();

    /** Names of the events told of a transaction, in order. */
    protected abstract List<String> told(TransactionId transaction);

    @Test
    void a_placed_transaction_is_found_as_it_was_placed() {
        // Given
        var placed = Transaction.place(anna, List.of(item(loops()), item(club())), NOON);

        // When
        add(placed, null);

        // Then
        var found = lock(placed.id());
        assertThat(found.buyer()).isEqualTo(anna);
        assertThat(found.items()).isEqualTo(placed.items());
        assertThat(found.status()).isEqualTo(TransactionStatus.PENDING);
        assertThat(found.createdAt()).isEqualTo(NOON);
        assertThat(found.completedAt()).isNull();
        assertThat(told(placed.id())).containsExactly("TransactionCreated");
    }

    @Test
    void a_completed_transaction_is_found_with_its_periods() {
        // Given
        var placed = placed();

        // When
        change(placed, LATER);

        // Then
        var found = lock(placed.id());
        assertThat(found.status()).isEqualTo(TransactionStatus.COMPLETED);
        assertThat(found.completedAt()).isEqualTo(LATER);
        assertThat(found.items().getLast().period().end()).isEqualTo(LATER.plus(Duration.ofDays(CLUB_DAYS)));
        assertThat(told(placed.id())).containsExactly("TransactionCreated", "TransactionCompleted");
    }

    @Test
    void a_unit_of_work_that_fails_leaves_neither_change_nor_event() {
        // Given
        var placed = placed();

        // When
        assertThatThrownBy(() -> unitOfWork().run(() -> {
                    var transaction = transactions().lock(placed.id());
                    transaction.complete(LATER);
                    transactions().save(transaction, "paid");
                    throw new IllegalStateException("the power is gone");
                }))
                .isInstanceOf(IllegalStateException.class);

        // Then
        assertThat(lock(placed.id()).status()).isEqualTo(TransactionStatus.PENDING);
        assertThat(told(placed.id())).containsExactly("TransactionCreated");
    }

    @Test
    void an_unknown_transaction_is_refused() {
        // When, Then
        assertThatThrownBy(() -> lock(TransactionId.next())).isInstanceOf(TransactionNotFound.class);
    }

    @Test
    void is_delivered_when_every_item_is_and_keeps_the_first_time() {
        // Given
        var placed = placed();
        var first = placed.items().getFirst().id();
        var last = placed.items().getLast().id();

        // When
        deliver(first, LATER);
        var half = queries().find(anna.user(), placed.id().value()).orElseThrow();
        deliver(last, LATER.plusSeconds(1));
        deliver(last, LATER.plusSeconds(50));

        // Then
        assertThat(half.deliveredAt()).isNull();
        var view = queries().find(anna.user(), placed.id().value()).orElseThrow();
        assertThat(view.deliveredAt()).isEqualTo(LATER.plusSeconds(1));
    }

    @Test
    void is_shown_to_its_buyer_only() {
        // Given
        var placed = placed();

        // When, Then
        assertThat(queries().find(anna.user(), placed.id().value())).isPresent();
        assertThat(queries().find(UUID.randomUUID(), placed.id().value())).isEmpty();
    }

    @Test
    void is_shown_with_its_items_payment_and_sums() {
        // Given
        var placed = Transaction.place(anna, List.of(item(loops()), item(club())), NOON);
        add(placed, Payment.of(placed, "default"));

        // When
        var view = queries().find(anna.user(), placed.id().value()).orElseThrow();

        // Then
        assertThat(view.total()).isEqualTo(2400);
        assertThat(view.currency()).isEqualTo("EUR");
        assertThat(view.items()).extracting(shown -> shown.name()).containsExactly("Loops vol. 1", "Club");
        assertThat(view.payments()).singleElement().satisfies(payment -> {
            assertThat(payment.status()).isEqualTo("pending");
            assertThat(payment.amount()).isEqualTo(2400);
        });
    }

    private Transaction placed() {
        var placed = Transaction.place(anna, List.of(item(loops()), item(club())), NOON);
        add(placed, null);
        return placed;
    }

    private void add(Transaction transaction, Payment payment) {
        unitOfWork().run(() -> transactions().add(transaction, payment, Instant.parse("2100-01-01T00:00:00Z")));
    }

    private Transaction lock(TransactionId id) {
        return unitOfWork().run(() -> transactions().lock(id));
    }

    private void change(Transaction placed, Instant now) {
        unitOfWork().run(() -> {
            var transaction = transactions().lock(placed.id());
            transaction.complete(now);
            transactions().save(transaction, "paid");
        });
    }

    private void deliver(UUID item, Instant at) {
        unitOfWork().run(() -> transactions().markDelivered(item, at));
    }
}
