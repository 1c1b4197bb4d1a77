package dev.diskover.order.transaction.application;

import static dev.diskover.order.fixture.Cast.ANNA;
import static dev.diskover.order.fixture.Cast.CLUB;
import static dev.diskover.order.fixture.Cast.LOOPS;
import static dev.diskover.order.fixture.Cast.NOON;
import static dev.diskover.order.fixture.Cast.PRINT;
import static dev.diskover.order.fixture.Cast.inDollars;
import static dev.diskover.order.fixture.Cast.inItsNextVersion;
import static dev.diskover.order.fixture.Cast.loops;
import static dev.diskover.order.fixture.Cast.sold;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diskover.kernel.application.IdempotencyKey;
import dev.diskover.order.transaction.application.port.in.Buy;
import dev.diskover.order.transaction.domain.AlreadySubscribed;
import dev.diskover.order.transaction.domain.DuplicateItem;
import dev.diskover.order.transaction.domain.MixedCurrencies;
import dev.diskover.order.transaction.domain.OutOfStock;
import dev.diskover.order.transaction.domain.PriceChanged;
import dev.diskover.order.transaction.domain.ProductNotAvailable;
import dev.diskover.order.transaction.domain.UnknownPaymentMethod;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class BuyRefusalsTest {

    private final Till till = new Till();

    @Test
    void twice_the_same_product() {
        refused(DuplicateItem.class, LOOPS, LOOPS);
    }

    @Test
    void a_product_nobody_knows() {
        refused(ProductNotAvailable.class, UUID.randomUUID());
    }

    @Test
    void a_product_outside_its_window() {
        till.offers.keep(inItsNextVersion(sold(loops(), true, NOON.plusSeconds(1), null)));
        refused(ProductNotAvailable.class, LOOPS);
    }

    @Test
    void two_currencies() {
        var dollars = UUID.randomUUID();
        till.offers.keep(inDollars(dollars));
        refused(MixedCurrencies.class, LOOPS, dollars);
    }

    @Test
    void a_total_the_buyer_was_not_shown() {
        assertThatThrownBy(() -> till.annaBuys(IdempotencyKey.none(), 1L, LOOPS))
                .isInstanceOf(PriceChanged.class)
                .satisfies(refused ->
                        assertThat(((PriceChanged) refused).details()).containsEntry("total", 1900L));
        assertThat(till.annasTransactions()).isEmpty();
    }

    @Test
    void a_method_no_provider_knows() {
        var command = new Buy.Command(ANNA, List.of(LOOPS), null, "seashells", IdempotencyKey.none());
        assertThatThrownBy(() -> till.buy.buy(command)).isInstanceOf(UnknownPaymentMethod.class);
        assertThat(till.annasTransactions()).isEmpty();
    }

    @Test
    void the_last_one_is_gone() {
        till.annaBuys(PRINT);
        assertThatThrownBy(() -> till.annaBuys(PRINT)).isInstanceOf(OutOfStock.class);
        assertThat(till.annasTransactions()).hasSize(1);
    }

    @Test
    void a_membership_she_has_and_nothing_else_of_the_order_is_held() {
        till.annaBuys(CLUB);
        assertThatThrownBy(() -> till.annaBuys(PRINT, CLUB)).isInstanceOf(AlreadySubscribed.class);
        assertThat(till.offers.taken(PRINT)).isZero();
        assertThat(till.annasTransactions()).hasSize(1);
    }

    private void refused(Class<? extends RuntimeException> rule, UUID... products) {
        assertThatThrownBy(() -> till.annaBuys(products)).isInstanceOf(rule);
        assertThat(till.annasTransactions()).isEmpty();
        assertThat(till.provider.asked()).isEmpty();
    }
}
