package dev.diskover.order.transaction.application;

import static dev.diskover.order.fixture.Cast.CLUB;
import static dev.diskover.order.fixture.Cast.LOOPS;
import static dev.diskover.order.fixture.Cast.NOON;
import static dev.diskover.order.fixture.Cast.PRINT;
import static dev.diskover.order.fixture.Cast.digital;
import static dev.diskover.order.fixture.ScriptedProvider.ACTION;
import static dev.diskover.order.fixture.ScriptedProvider.DECLINED;
import static dev.diskover.order.fixture.ScriptedProvider.PAID;
import static dev.diskover.order.fixture.ScriptedProvider.SILENCE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diskover.kernel.domain.Money;
import dev.diskover.order.transaction.domain.PaymentFailed;
import org.junit.jupiter.api.Test;

class BuyTest {

    private final Till till = new Till();

    @Test
    void is_completed_at_the_prices_of_the_moment() {
        // When
        var bought = till.annaBuys(LOOPS, CLUB);

        // Then
        assertThat(bought.status()).isEqualTo("completed");
        assertThat(bought.total()).isEqualTo(2400);
        assertThat(bought.completedAt()).isEqualTo(NOON);
        assertThat(till.provider.asked()).singleElement().satisfies(payment -> assertThat(payment.amount())
                .isEqualTo(Money.ofMinor(2400, "EUR")));
        assertThat(till.completions()).isEqualTo(1);
        assertThat(till.subscriptions.started())
                .singleElement()
                .satisfies(membership -> assertThat(membership.product()).isEqualTo(CLUB));
    }

    @Test
    void of_something_free_asks_no_provider() {
        // Given
        till.offers.keep(digital(LOOPS, 0, 2));

        // When
        var bought = till.annaBuys(LOOPS);

        // Then
        assertThat(bought.status()).isEqualTo("completed");
        assertThat(bought.payments()).isEmpty();
        assertThat(till.provider.asked()).isEmpty();
        assertThat(till.completions()).isEqualTo(1);
    }

    @Test
    void of_the_same_file_again_is_a_purchase_of_its_own() {
        // When
        till.annaBuys(LOOPS);
        till.annaBuys(LOOPS);

        // Then
        assertThat(till.completions()).isEqualTo(2);
    }

    @Test
    void leaves_stock_and_memberships_as_they_were() {
        // Given
        till.provider.answers(DECLINED);

        // When
        assertThatThrownBy(() -> till.annaBuys(PRINT, CLUB))
                .isInstanceOf(PaymentFailed.class)
                .satisfies(refused ->
                        assertThat(((PaymentFailed) refused).details()).containsEntry("failure_code", "card_declined"));

        // Then
        assertThat(till.offers.taken(PRINT)).isZero();
        assertThat(till.subscriptions.started()).isEmpty();
        assertThat(till.completions()).isZero();
        till.provider.answers(PAID);
        assertThat(till.annaBuys(PRINT, CLUB).status()).isEqualTo("completed");
    }

    @Test
    void leaves_the_order_open() {
        // Given
        till.provider.answers(SILENCE);

        // When
        var open = till.annaBuys(PRINT);

        // Then
        assertThat(open.status()).isEqualTo("pending");
        assertThat(open.payments().getFirst().status()).isEqualTo("processing");
        assertThat(till.offers.taken(PRINT)).isEqualTo(1);
    }

    @Test
    void sends_its_buyer_where_something_is_to_be_done() {
        // Given
        till.provider.answers(ACTION);

        // When
        var open = till.annaBuys(LOOPS);

        // Then
        assertThat(open.status()).isEqualTo("pending");
        assertThat(open.checkoutUrl()).isEqualTo("https://pay.example.test");
    }
}
