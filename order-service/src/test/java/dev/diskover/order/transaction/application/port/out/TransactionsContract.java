package dev.diskover.order.transaction.application.port.out;

import static dev.diskover.order.fixture.Cast.ANNA;
import static dev.diskover.order.fixture.Cast.NOON;
import static dev.diskover.order.fixture.Cast.called;
import static dev.diskover.order.fixture.Cast.club;
import static dev.diskover.order.fixture.Cast.loops;
import static dev.diskover.order.fixture.Orders.item;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diskover.kernel.application.IdempotencyKey;
import dev.diskover.kernel.application.IdempotencyKeyReused;
import dev.diskover.order.fixture.Stores;
import dev.diskover.order.transaction.application.port.out.Transactions.Placed;
import dev.diskover.order.transaction.domain.Item;
import dev.diskover.order.transaction.domain.Transaction;
import dev.diskover.order.transaction.domain.TransactionId;
import dev.diskover.order.transaction.domain.TransactionNotFound;
import dev.diskover.order.transaction.domain.TransactionStatus;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link Transactions} does. The fake and PostgreSQL both pass it. */
public abstract class TransactionsContract {

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
    void an_unknown_transaction_is_refused() {
        // When, Then
        assertThatThrownBy(() -> lock(TransactionId.next())).isInstanceOf(TransactionNotFound.class);
    }

    @Test
    void a_key_stands_for_the_first_order_that_was_placed_under_it() {
        // Given
        var key = key(UUID.randomUUID().toString(), "one", "loops");
        var first = Transaction.place(ANNA, List.of(item(loops())), NOON);
        var second = Transaction.place(ANNA, List.of(item(loops())), NOON);

        // When
        var areAdded = List.of(add(first, key), add(second, key));

        // Then
        assertThat(areAdded).containsExactly(true, false);
        assertThat(stores().transactions().placedUnder(key)).contains(Placed.of(first, null));
        assertThatThrownBy(() -> lock(second.id())).isInstanceOf(TransactionNotFound.class);
        assertThat(stores().told(second.id())).isEmpty();
    }

    @Test
    void another_request_with_the_key_is_refused() {
        // Given
        var caller = UUID.randomUUID().toString();
        add(Transaction.place(ANNA, List.of(item(loops())), NOON), key(caller, "one", "loops"));

        // When, Then
        assertThatThrownBy(() -> stores().transactions().placedUnder(key(caller, "one", "club")))
                .isInstanceOf(IdempotencyKeyReused.class);
    }

    @Test
    void keys_of_two_callers_never_meet_and_none_stands_for_nothing() {
        // When
        var areAdded = Stream.of(
                        key(UUID.randomUUID().toString(), "one", "loops"),
                        key(UUID.randomUUID().toString(), "one", "loops"),
                        IdempotencyKey.none(),
                        IdempotencyKey.none())
                .map(key -> add(Transaction.place(ANNA, List.of(item(loops())), NOON), key));

        // Then
        assertThat(areAdded).containsOnly(true);
        assertThat(stores().transactions().placedUnder(IdempotencyKey.none())).isEmpty();
    }

    @Test
    void a_unit_of_work_that_fails_leaves_the_key_free() {
        // Given
        var key = key(UUID.randomUUID().toString(), "one", "loops");
        var placed = Transaction.place(ANNA, List.of(item(loops())), NOON);

        // When
        assertThatThrownBy(() -> stores().unitOfWork().run(() -> {
                    add(placed, key);
                    throw new IllegalStateException("the power is gone");
                }))
                .isInstanceOf(IllegalStateException.class);

        // Then
        assertThat(stores().transactions().placedUnder(key)).isEmpty();
        assertThat(add(Transaction.place(ANNA, List.of(item(loops())), NOON), key))
                .isTrue();
    }

    private static IdempotencyKey key(String caller, String key, String request) {
        return new IdempotencyKey(caller, "POST /v1/transactions", key, request);
    }

    private boolean add(Transaction transaction, IdempotencyKey key) {
        return stores().transactions().add(transaction, null, Stores.FAR_AWAY, key);
    }

    private Transaction placed(Item... items) {
        var placed = Transaction.place(ANNA, List.of(items), NOON);
        add(placed, IdempotencyKey.none());
        return placed;
    }

    private Transaction lock(TransactionId id) {
        return stores().unitOfWork().run(() -> stores().transactions().lock(id));
    }
}
