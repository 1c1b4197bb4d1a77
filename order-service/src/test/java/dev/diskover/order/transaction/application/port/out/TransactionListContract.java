package dev.diskover.order.transaction.application.port.out;

import static dev.diskover.order.fixture.Cast.NOON;
import static dev.diskover.order.fixture.Cast.club;
import static dev.diskover.order.fixture.Cast.loops;
import static dev.diskover.order.fixture.Orders.item;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diskover.kernel.application.Cursor;
import dev.diskover.kernel.application.Cursor.InvalidCursor;
import dev.diskover.kernel.application.IdempotencyKey;
import dev.diskover.order.fixture.Stores;
import dev.diskover.order.offer.domain.Offer;
import dev.diskover.order.transaction.application.port.in.TransactionView;
import dev.diskover.order.transaction.domain.Buyer;
import dev.diskover.order.transaction.domain.Transaction;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link TransactionQueries} does. The fake and PostgreSQL both pass it. */
public abstract class TransactionListContract {

    private final Buyer anna = new Buyer(UUID.randomUUID(), "anna@example.test");

    protected abstract Stores stores();

    @Test
    void shows_the_newest_first() {
        // Given
        var first = placed(loops(), NOON);
        var second = placed(loops(), NOON.plusSeconds(1));

        // When
        var page = stores().queries().list(anna.user(), null, null, null, 20);

        // Then
        assertThat(page.data()).extracting(TransactionView::id).containsExactly(second, first);
        assertThat(page.nextCursor()).isNull();
    }

    @Test
    void shows_every_transaction_once_though_all_have_one_moment() {
        // Given
        var placed = new ArrayList<UUID>();
        for (var number = 0; number < 7; number++) {
            placed.add(placed(loops(), NOON));
        }

        // When
        var seen = new ArrayList<UUID>();
        String cursor = null;
        do {
            var page = stores().queries().list(anna.user(), null, null, cursor, 2);
            page.data().forEach(view -> seen.add(view.id()));
            cursor = page.nextCursor();
        } while (cursor != null);

        // Then
        assertThat(seen).containsExactlyInAnyOrderElementsOf(placed);
    }

    @Test
    void filters_by_status() {
        // Given
        var pending = placed(loops(), NOON);
        var completed = completed();

        // When, Then
        assertThat(ids("pending", null)).containsExactly(pending);
        assertThat(ids("completed", null)).containsExactly(completed);
        assertThat(ids("refunded", null)).isEmpty();
    }

    @Test
    void filters_by_what_was_bought() {
        // Given
        var loops = placed(loops(), NOON);
        var club = placed(club(), NOON);

        // When, Then
        assertThat(ids(null, "digital")).containsExactly(loops);
        assertThat(ids(null, "membership")).containsExactly(club);
        assertThat(ids("completed", "membership")).isEmpty();
    }

    @Test
    void shows_nobody_elses() {
        // Given
        placed(loops(), NOON);

        // When, Then
        assertThat(stores().queries()
                        .list(UUID.randomUUID(), null, null, null, 20)
                        .data())
                .isEmpty();
    }

    @Test
    void refuses_the_cursor_of_another_list() {
        // Given
        var foreign = new Cursor("price", List.of("1", UUID.randomUUID().toString())).encode();

        // When, Then
        assertThatThrownBy(() -> stores().queries().list(anna.user(), null, null, foreign, 20))
                .isInstanceOf(InvalidCursor.class);
    }

    private List<UUID> ids(String status, String type) {
        return stores().queries().list(anna.user(), status, type, null, 20).data().stream()
                .map(TransactionView::id)
                .toList();
    }

    private UUID placed(Offer offer, Instant at) {
        var transaction = Transaction.place(anna, List.of(item(offer)), at);
        stores().unitOfWork().run(() -> stores().transactions().add(transaction, null, at, IdempotencyKey.none()));
        return transaction.id().value();
    }

    private UUID completed() {
        var transaction = Transaction.place(anna, List.of(item(loops())), NOON);
        stores().unitOfWork().run(() -> {
            stores().transactions().add(transaction, null, NOON, IdempotencyKey.none());
            transaction.complete(NOON);
            stores().transactions().save(transaction, Transactions.Cause.of("free"));
        });
        return transaction.id().value();
    }
}
