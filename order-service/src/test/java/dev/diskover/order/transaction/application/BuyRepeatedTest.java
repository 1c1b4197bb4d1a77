package dev.diskover.order.transaction.application;

import static dev.diskover.order.fixture.Cast.CLUB;
import static dev.diskover.order.fixture.Cast.LOOPS;
import static dev.diskover.order.fixture.Cast.PRINT;
import static dev.diskover.order.fixture.Cast.digital;
import static dev.diskover.order.fixture.Cast.inItsNextVersion;
import static dev.diskover.order.fixture.Cast.loops;
import static dev.diskover.order.fixture.Cast.sold;
import static dev.diskover.order.fixture.ScriptedProvider.DECLINED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diskover.kernel.application.IdempotencyKey;
import dev.diskover.kernel.application.IdempotencyKeyReused;
import dev.diskover.order.transaction.domain.PaymentFailed;
import dev.diskover.order.transaction.domain.PriceChanged;
import org.junit.jupiter.api.Test;

class BuyRepeatedTest {

    private static final IdempotencyKey KEY = new IdempotencyKey("anna", "buy", "one", "loops");
    private static final IdempotencyKey REUSED = new IdempotencyKey("anna", "buy", "one", "another request");

    private final Till till = new Till();

    @Test
    void buys_once() {
        // When
        var first = till.annaBuys(KEY, null, LOOPS);
        var second = till.annaBuys(KEY, null, LOOPS);

        // Then
        assertThat(second).isEqualTo(first);
        assertThat(till.provider.asked()).hasSize(1);
        assertThat(till.completions()).isEqualTo(1);
    }

    @Test
    void answers_the_same_though_the_price_has_changed_since() {
        // Given
        var first = till.annaBuys(KEY, 1900L, LOOPS);
        till.offers.keep(digital(LOOPS, 2500, 2));

        // When
        var second = till.annaBuys(KEY, 1900L, LOOPS);

        // Then
        assertThat(second).isEqualTo(first);
    }

    @Test
    void answers_the_same_though_the_product_is_sold_no_longer() {
        // Given
        var first = till.annaBuys(KEY, null, LOOPS);
        till.offers.keep(inItsNextVersion(sold(loops(), false, null, null)));

        // When
        var second = till.annaBuys(KEY, null, LOOPS);

        // Then
        assertThat(second).isEqualTo(first);
    }

    @Test
    void answers_the_same_though_it_has_taken_the_last_one_and_the_only_membership() {
        // Given
        var first = till.annaBuys(KEY, null, PRINT, CLUB);

        // When
        var second = till.annaBuys(KEY, null, PRINT, CLUB);

        // Then
        assertThat(second).isEqualTo(first);
        assertThat(till.offers.taken(PRINT)).isEqualTo(1);
    }

    @Test
    void without_a_payment_answers_the_same() {
        // Given
        till.offers.keep(digital(LOOPS, 0, 2));
        var first = till.annaBuys(KEY, null, LOOPS);

        // When
        var second = till.annaBuys(KEY, null, LOOPS);

        // Then
        assertThat(second).isEqualTo(first);
        assertThat(till.completions()).isEqualTo(1);
    }

    @Test
    void with_another_request_is_refused_and_takes_nothing() {
        // Given
        till.annaBuys(KEY, null, LOOPS);

        // When, Then
        assertThatThrownBy(() -> till.annaBuys(REUSED, null, PRINT)).isInstanceOf(IdempotencyKeyReused.class);
        assertThat(till.completions()).isEqualTo(1);
        assertThat(till.offers.taken(PRINT)).isZero();
    }

    @Test
    void with_another_request_that_is_refused_anyway_is_told_of_the_key() {
        // Given
        till.annaBuys(KEY, null, LOOPS);

        // When, Then
        assertThatThrownBy(() -> till.annaBuys(REUSED, 1L, CLUB)).isInstanceOf(IdempotencyKeyReused.class);
    }

    @Test
    void after_a_refusal_buys() {
        // Given
        assertThatThrownBy(() -> till.annaBuys(KEY, 1L, LOOPS)).isInstanceOf(PriceChanged.class);

        // When
        var bought = till.annaBuys(KEY, null, LOOPS);

        // Then
        assertThat(bought.status()).isEqualTo("completed");
    }

    @Test
    void tells_again_that_the_payment_failed() {
        // Given
        till.provider.answers(DECLINED);
        assertThatThrownBy(() -> till.annaBuys(KEY, null, LOOPS)).isInstanceOf(PaymentFailed.class);

        // When, Then
        assertThatThrownBy(() -> till.annaBuys(KEY, null, LOOPS)).isInstanceOf(PaymentFailed.class);
        assertThat(till.provider.asked()).hasSize(1);
    }
}
