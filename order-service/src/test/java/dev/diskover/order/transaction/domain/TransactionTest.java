package dev.diskover.order.transaction.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diskover.kernel.domain.Money;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TransactionTest {

    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");
    private static final Buyer ANNA = new Buyer(UUID.randomUUID(), "anna@example.test");

    @Test
    void completing_twice_tells_once() {
        // Given
        var transaction = Transaction.place(ANNA, List.of(item(null)), NOON);
        transaction.releaseEvents();

        // When
        var first = transaction.complete(NOON);
        var second = transaction.complete(NOON.plusSeconds(5));

        // Then
        assertThat(first).isTrue();
        assertThat(second).isFalse();
        assertThat(transaction.completedAt()).isEqualTo(NOON);
        assertThat(transaction.releaseEvents())
                .singleElement()
                .isInstanceOf(TransactionEvent.TransactionCompleted.class);
    }

    @Test
    void a_membership_begins_with_the_payment() {
        // Given
        var transaction = Transaction.place(ANNA, List.of(item(30)), NOON);

        // When
        transaction.complete(NOON);

        // Then
        var period = transaction.items().getFirst().period();
        assertThat(period.start()).isEqualTo(NOON);
        assertThat(period.end()).isEqualTo(NOON.plus(Duration.ofDays(30)));
    }

    @Test
    void a_failed_transaction_cannot_be_completed_and_tells_nothing() {
        // Given
        var transaction = Transaction.place(ANNA, List.of(item(null)), NOON);
        transaction.fail("card_declined", NOON);
        transaction.releaseEvents();

        // When, Then
        assertThatThrownBy(() -> transaction.complete(NOON)).isInstanceOf(IllegalTransactionChange.class);
        assertThat(transaction.releaseEvents()).isEmpty();
    }

    private static Item item(Integer subscriptionDays) {
        return new Item(
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                "Loops",
                subscriptionDays == null ? "digital" : "membership",
                Money.ofMinor(1900, "EUR"),
                false,
                subscriptionDays,
                null,
                null,
                null);
    }
}
