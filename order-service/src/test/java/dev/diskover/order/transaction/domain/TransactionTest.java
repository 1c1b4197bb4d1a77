package dev.diskover.order.transaction.domain;

import static dev.diskover.order.fixture.Cast.ANNA;
import static dev.diskover.order.fixture.Cast.CLUB_DAYS;
import static dev.diskover.order.fixture.Cast.NOON;
import static dev.diskover.order.fixture.Cast.club;
import static dev.diskover.order.fixture.Cast.loops;
import static dev.diskover.order.fixture.Orders.annas;
import static dev.diskover.order.fixture.Orders.item;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diskover.kernel.domain.Money;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TransactionTest {

    private static final Instant LATER = NOON.plusSeconds(5);

    @Test
    void is_placed_at_the_sum_of_its_prices_and_tells_so() {
        // When
        var transaction = Transaction.place(ANNA, List.of(item(loops()), item(club())), NOON);

        // Then
        assertThat(transaction.total()).isEqualTo(Money.ofMinor(2400, "EUR"));
        assertThat(transaction.status()).isEqualTo(TransactionStatus.PENDING);
        assertThat(transaction.completedAt()).isNull();
        assertThat(transaction.releaseEvents())
                .singleElement()
                .isInstanceOf(TransactionEvent.TransactionCreated.class)
                .extracting(event -> event.occurredAt())
                .isEqualTo(NOON);
    }

    @Test
    void without_items_is_a_mistake_of_ours() {
        // When, Then
        assertThatThrownBy(() -> Transaction.place(ANNA, List.of(), NOON)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @MethodSource("changes")
    void follows_the_table_and_tells_each_change_once(TransactionStatus from, Change change) {
        // Given
        var transaction = annas(from);

        // When, Then
        if (from == change.to) {
            assertThat(change.apply(transaction, LATER)).isFalse();
            assertThat(transaction.releaseEvents()).isEmpty();
        } else if (from.canBecome(change.to)) {
            assertThat(change.apply(transaction, LATER)).isTrue();
            assertThat(transaction.status()).isEqualTo(change.to);
            assertThat(transaction.releaseEvents()).singleElement().isInstanceOf(change.told);
        } else {
            assertThatThrownBy(() -> change.apply(transaction, LATER))
                    .isInstanceOf(IllegalTransactionChange.class)
                    .hasMessageContaining(from.code())
                    .hasMessageContaining(change.to.code());
            assertThat(transaction.status()).isEqualTo(from);
            assertThat(transaction.releaseEvents()).isEmpty();
        }
    }

    static Stream<Arguments> changes() {
        return Arrays.stream(TransactionStatus.values())
                .flatMap(from -> Arrays.stream(Change.values()).map(change -> Arguments.of(from, change)));
    }

    @Test
    void completing_twice_keeps_the_first_moment() {
        // Given
        var transaction = Transaction.place(ANNA, List.of(item(loops())), NOON);
        transaction.complete(NOON);

        // When
        var isChanged = transaction.complete(LATER);

        // Then
        assertThat(isChanged).isFalse();
        assertThat(transaction.completedAt()).isEqualTo(NOON);
    }

    @Test
    void a_membership_begins_with_the_payment_and_not_with_the_order() {
        // Given
        var transaction = Transaction.place(ANNA, List.of(item(loops()), item(club())), NOON);

        // When
        transaction.complete(LATER);

        // Then
        assertThat(transaction.items().getFirst().period()).isNull();
        var period = transaction.items().getLast().period();
        assertThat(period.start()).isEqualTo(LATER);
        assertThat(period.end()).isEqualTo(LATER.plus(Duration.ofDays(CLUB_DAYS)));
    }

    @Test
    void an_event_tells_of_its_own_moment() {
        // Given
        var transaction = Transaction.place(ANNA, List.of(item(loops())), NOON);

        // When
        transaction.complete(LATER);

        // Then
        assertThat(transaction.releaseEvents())
                .extracting(event -> event.transaction().status())
                .containsExactly(TransactionStatus.PENDING, TransactionStatus.COMPLETED);
    }

    enum Change {
        COMPLETE(TransactionStatus.COMPLETED, TransactionEvent.TransactionCompleted.class),
        FAIL(TransactionStatus.FAILED, TransactionEvent.TransactionFailed.class),
        CANCEL(TransactionStatus.CANCELED, TransactionEvent.TransactionCanceled.class);

        private final TransactionStatus to;
        private final Class<? extends TransactionEvent> told;

        Change(TransactionStatus to, Class<? extends TransactionEvent> told) {
            this.to = to;
            this.told = told;
        }

        boolean apply(Transaction transaction, Instant now) {
            return switch (this) {
                case COMPLETE -> transaction.complete(now);
                case FAIL -> transaction.fail("card_declined", now);
                case CANCEL -> transaction.cancel(now);
            };
        }
    }
}
