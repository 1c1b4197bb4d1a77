package dev.diskover.order.transaction.application;

import static dev.diskover.order.fixture.Cast.ANNA;
import static dev.diskover.order.fixture.Cast.CLUB;
import static dev.diskover.order.fixture.Cast.LOOPS;
import static dev.diskover.order.fixture.Cast.PRINT;
import static dev.diskover.order.fixture.ScriptedProvider.ACTION;
import static dev.diskover.order.fixture.ScriptedProvider.PAID;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diskover.order.transaction.domain.IllegalTransactionChange;
import dev.diskover.order.transaction.domain.TransactionEvent.TransactionCanceled;
import dev.diskover.order.transaction.domain.TransactionNotFound;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CancelCheckoutTest {

    private final Till till = new Till();

    @BeforeEach
    void payments_wait_for_the_buyer() {
        till.provider.answers(ACTION);
    }

    @Test
    void an_open_order_is_given_up_with_all_it_held() {
        // Given
        var open = till.annaBuys(PRINT, CLUB);

        // When
        var canceled = till.cancelCheckout.cancel(ANNA.user(), open.id());

        // Then
        assertThat(canceled.status()).isEqualTo("canceled");
        assertThat(canceled.payments().getFirst().status()).isEqualTo("canceled");
        assertThat(canceled.checkoutUrl()).isNull();
        assertThat(till.offers.taken(PRINT)).isZero();
        till.provider.answers(PAID);
        assertThat(till.annaBuys(PRINT, CLUB).status()).isEqualTo("completed");
    }

    @Test
    void canceling_twice_changes_nothing() {
        // Given
        var open = till.annaBuys(PRINT);
        till.cancelCheckout.cancel(ANNA.user(), open.id());

        // When
        var again = till.cancelCheckout.cancel(ANNA.user(), open.id());

        // Then
        assertThat(again.status()).isEqualTo("canceled");
        assertThat(till.count(TransactionCanceled.class)).isEqualTo(1);
        assertThat(till.offers.taken(PRINT)).isZero();
    }

    @Test
    void where_the_money_came_first_the_order_is_completed_and_not_canceled() {
        // Given
        var open = till.annaBuys(LOOPS);
        till.provider.hasTheMoney();

        // When, Then
        assertThatThrownBy(() -> till.cancelCheckout.cancel(ANNA.user(), open.id()))
                .isInstanceOf(IllegalTransactionChange.class);
        assertThat(till.buyerTransactions.get(ANNA.user(), open.id()).status()).isEqualTo("completed");
        assertThat(till.completions()).isEqualTo(1);
    }

    @Test
    void an_answer_after_the_cancellation_sells_nothing() {
        // Given
        var open = till.annaBuys(LOOPS);
        till.cancelCheckout.cancel(ANNA.user(), open.id());
        till.provider.answers(PAID);

        // When
        till.settlement.settle(till.onlyPayment());

        // Then
        assertThat(till.buyerTransactions.get(ANNA.user(), open.id()).status()).isEqualTo("canceled");
        assertThat(till.completions()).isZero();
    }

    @Test
    void what_is_paid_stays_paid() {
        // Given
        till.provider.answers(PAID);
        var paid = till.annaBuys(LOOPS);

        // When, Then
        assertThatThrownBy(() -> till.cancelCheckout.cancel(ANNA.user(), paid.id()))
                .isInstanceOf(IllegalTransactionChange.class);
    }

    @Test
    void somebody_elses_order_does_not_exist() {
        // Given
        var open = till.annaBuys(LOOPS);

        // When, Then
        assertThatThrownBy(() -> till.cancelCheckout.cancel(UUID.randomUUID(), open.id()))
                .isInstanceOf(TransactionNotFound.class);
        assertThat(till.buyerTransactions.get(ANNA.user(), open.id()).status()).isEqualTo("pending");
    }
}
