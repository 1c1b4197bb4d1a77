package dev.diskover.catalog.product.domain;

import static dev.diskover.catalog.fixture.Cast.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diskover.catalog.fixture.Drafts;
import dev.diskover.kernel.domain.Money;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OfferTest {

    @Test
    void a_product_may_cost_nothing() {
        assertThat(Drafts.digital(0).price().isZero()).isTrue();
    }

    @Test
    void a_price_is_not_negative() {
        assertRefused("invalid_price", () -> Drafts.digital(-1));
        assertRefused("invalid_price", () -> comparedWith(-1L));
        assertThatCode(() -> comparedWith(0L)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"XAU", "XXX", "XDR"})
    void what_has_no_smallest_unit_is_no_currency_to_pay_in(String code) {
        assertRefused("invalid_currency", () -> in(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"EUR", "JPY", "KWD"})
    void any_other_currency_is_one(String code) {
        assertThat(in(code).price().currencyCode()).isEqualTo(code);
    }

    @Test
    void a_membership_has_a_period_and_a_digital_product_has_none() {
        assertThat(Drafts.membership(500, 30).subscriptionDays()).isEqualTo(30);
        assertRefused("subscription_days_required", () -> of(ProductType.MEMBERSHIP, null, false, null));
        assertRefused("subscription_days_not_allowed", () -> of(ProductType.DIGITAL, 30, false, null));
    }

    @Test
    void what_is_limited_says_how_many_there_are() {
        assertThat(of(ProductType.DIGITAL, null, true, 3).totalQuantity()).isEqualTo(3);
        assertThat(of(ProductType.DIGITAL, null, true, 0).totalQuantity()).isZero();
        assertRefused("total_quantity_required", () -> of(ProductType.DIGITAL, null, true, null));
    }

    @Test
    void a_window_opens_before_it_closes() {
        assertThatCode(() -> Drafts.within(NOON, NOON.plusNanos(1000))).doesNotThrowAnyException();
        assertThatCode(() -> Drafts.within(NOON, null)).doesNotThrowAnyException();
        assertThatCode(() -> Drafts.within(null, NOON)).doesNotThrowAnyException();
        assertRefused("invalid_window", () -> Drafts.within(NOON, NOON));
        assertRefused("invalid_window", () -> Drafts.within(NOON, NOON.minusSeconds(1)));
    }

    private static Offer of(ProductType type, Integer days, boolean limited, Integer quantity) {
        return new Offer(type, Money.ofMinor(100, "EUR"), null, days, limited, quantity, null, null, null, null);
    }

    private static Offer in(String currency) {
        var price = Money.ofMinor(100, currency);
        return new Offer(ProductType.DIGITAL, price, null, null, false, null, null, null, null, null);
    }

    private static Offer comparedWith(Long before) {
        var price = Money.ofMinor(100, "EUR");
        return new Offer(ProductType.DIGITAL, price, before, null, false, null, null, null, null, null);
    }

    private static void assertRefused(String code, ThrowingCallable attempt) {
        assertThatThrownBy(attempt).isInstanceOfSatisfying(InvalidProduct.class, refusal -> assertThat(refusal.code())
                .isEqualTo(code));
    }
}
