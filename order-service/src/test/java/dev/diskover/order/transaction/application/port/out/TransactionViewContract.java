package dev.diskover.order.transaction.application.port.out;

import static dev.diskover.order.fixture.Cast.ANNA;
import static dev.diskover.order.fixture.Cast.NOON;
import static dev.diskover.order.fixture.Cast.club;
import static dev.diskover.order.fixture.Cast.loops;
import static dev.diskover.order.fixture.Orders.item;
import static org.assertj.core.api.Assertions.assertThat;

import dev.diskover.kernel.application.IdempotencyKey;
import dev.diskover.order.fixture.Stores;
import dev.diskover.order.transaction.application.port.in.TransactionView;
import dev.diskover.order.transaction.domain.Payment;
import dev.diskover.order.transaction.domain.Transaction;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** How every implementation of {@link TransactionQueries} shows one transaction. */
public abstract class TransactionViewContract {

    private static final Instant LATER = NOON.plusSeconds(90);

    protected abstract Stores stores();

    @Test
    void is_delivered_when_every_item_is_and_keeps_the_first_time() {
        // Given
        var placed = placed();
        var first = placed.items().getFirst().id();
        var last = placed.items().getLast().id();

        // When
        deliver(first, LATER);
        var half = view(placed);
        deliver(last, LATER.plusSeconds(1));
        deliver(last, LATER.plusSeconds(50));

        // Then
        assertThat(half.deliveredAt()).isNull();
        assertThat(view(placed).deliveredAt()).isEqualTo(LATER.plusSeconds(1));
    }

    @Test
    void is_shown_to_its_buyer_only() {
        // Given
        var placed = placed();

        // When, Then
        assertThat(stores().queries().find(ANNA.user(), placed.id().value())).isPresent();
        assertThat(stores().queries().find(UUID.randomUUID(), placed.id().value()))
                .isEmpty();
    }

    @Test
    void is_shown_with_its_items_payment_and_sums() {
        // When
        var view = view(placed());

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
        var placed = Transaction.place(ANNA, List.of(item(loops()), item(club())), NOON);
        stores().unitOfWork().run(() -> stores().transactions()
                .add(placed, Payment.of(placed, "default"), Stores.FAR_AWAY, IdempotencyKey.none()));
        return placed;
    }

    private TransactionView view(Transaction placed) {
        return stores().queries().find(ANNA.user(), placed.id().value()).orElseThrow();
    }

    private void deliver(UUID item, Instant at) {
        stores().unitOfWork().run(() -> stores().transactions().markDelivered(item, at));
    }
}
