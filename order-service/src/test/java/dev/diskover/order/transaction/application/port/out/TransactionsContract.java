package dev.diskover.order.transaction.application.port.out;

import static dev.diskover.order.fixture.Cast.ANNA;
import static dev.diskover.order.fixture.Cast.NOON;
import static dev.diskover.order.fixture.Cast.called;
import static dev.diskover.order.fixture.Cast.club;
import static dev.diskover.order.fixture.Cast.loops;
import static dev.diskover.order.fixture.Orders.item;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diskover.order.fixture.Stores;
import dev.diskover.order.transaction.domain.Item;
import dev.diskover.order.transaction.domain.Transaction;
import dev.diskover.order.transaction.domain.TransactionId;
import dev.diskover.order.transaction.domain.TransactionNotFound;
import dev.diskover.order.transaction.domain.TransactionStatus;
import java.util.List;
import java.util.stream.IntStream;
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

    private Transaction placed(Item... items) {
        var placed = Transaction.place(ANNA, List.of(items), NOON);
        stores().unitOfWork().run(() -> stores().transactions().add(placed, null, Stores.FAR_AWAY));
        return placed;
    }

    private Transaction lock(TransactionId id) {
        return stores().unitOfWork().run(() -> stores().transactions().lock(id));
    }
}
