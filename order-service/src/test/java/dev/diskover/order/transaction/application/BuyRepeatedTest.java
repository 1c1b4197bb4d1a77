package dev.diskover.order.transaction.application;

import static dev.diskover.order.fixture.Cast.CLUB;
import static dev.diskover.order.fixture.Cast.LOOPS;
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
import org.junit.jupiter.api.Test;

class BuyRepeatedTest {

    private static final IdempotencyKey KEY = new IdempotencyKey("anna", "buy", "one", "loops");

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
    void with_another_request_is_refused() {
        // Given
        till.annaBuys(KEY, null, LOOPS);
        var other = new IdempotencyKey("anna", "buy", "one", "club");

        // When, Then
        assertThatThrownBy(() -> till.annaBuys(other, null, CLUB)).isInstanceOf(IdempotencyKeyReused.class);
        assertThat(till.completions()).isEqualTo(1);
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
