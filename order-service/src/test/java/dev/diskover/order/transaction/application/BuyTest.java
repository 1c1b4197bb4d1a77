package dev.diskover.order.transaction.application;

import static dev.diskover.order.fixture.Cast.ANNA;
import static dev.diskover.order.fixture.Cast.CLUB;
import static dev.diskover.order.fixture.Cast.LOOPS;
import static dev.diskover.order.fixture.Cast.NOON;
import static dev.diskover.order.fixture.Cast.PRINT;
import static dev.diskover.order.fixture.Cast.club;
import static dev.diskover.order.fixture.Cast.digital;
import static dev.diskover.order.fixture.Cast.limited;
import static dev.diskover.order.fixture.Cast.loops;
import static dev.diskover.order.fixture.Cast.sold;
import static dev.diskover.order.fixture.ScriptedProvider.ACTION;
import static dev.diskover.order.fixture.ScriptedProvider.DECLINED;
import static dev.diskover.order.fixture.ScriptedProvider.PAID;
import static dev.diskover.order.fixture.ScriptedProvider.SILENCE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diskover.kernel.application.IdempotencyKey;
import dev.diskover.kernel.application.IdempotencyKeyReused;
import dev.diskover.kernel.domain.Money;
import dev.diskover.order.offer.domain.Offer;
import dev.diskover.order.transaction.application.port.in.Buy;
import dev.diskover.order.transaction.domain.AlreadySubscribed;
import dev.diskover.order.transaction.domain.DuplicateItem;
import dev.diskover.order.transaction.domain.MixedCurrencies;
import dev.diskover.order.transaction.domain.OutOfStock;
import dev.diskover.order.transaction.domain.PaymentFailed;
import dev.diskover.order.transaction.domain.PriceChanged;
import dev.diskover.order.transaction.domain.ProductNotAvailable;
import dev.diskover.order.transaction.domain.UnknownPaymentMethod;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class BuyTest {

    private static final IdempotencyKey KEY = new IdempotencyKey("anna", "buy", "one", "loops");

    private final Till till = new Till();

    @BeforeEach
    void the_studio_sells() {
        till.offers.keep(loops());
        till.offers.keep(club());
        till.offers.keep(limited(PRINT, 1));
    }

    @Nested
    class A_paid_purchase {

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
    }

    @Nested
    class A_repeated_key {

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

    @Nested
    class A_payment_that_fails {

        @Test
        void leaves_stock_and_memberships_as_they_were() {
            // Given
            till.provider.answers(DECLINED);

            // When
            assertThatThrownBy(() -> till.annaBuys(PRINT, CLUB))
                    .isInstanceOf(PaymentFailed.class)
                    .satisfies(refused -> assertThat(((PaymentFailed) refused).details())
                            .containsEntry("failure_code", "card_declined"));

            // Then
            assertThat(till.offers.taken(PRINT)).isZero();
            assertThat(till.subscriptions.started()).isEmpty();
            assertThat(till.completions()).isZero();
            till.provider.answers(PAID);
            assertThat(till.annaBuys(PRINT, CLUB).status()).isEqualTo("completed");
        }
    }

    @Nested
    class A_payment_without_an_answer_yet {

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

    @Nested
    class An_order_that_cannot_be {

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

    private static Offer inItsNextVersion(Offer offer) {
        return change(offer, offer.product(), offer.price());
    }

    private static Offer inDollars(UUID product) {
        return change(loops(), product, Money.ofMinor(100, "USD"));
    }

    private static Offer change(Offer offer, UUID product, Money price) {
        return new Offer(
                product,
                offer.org(),
                offer.name(),
                offer.type(),
                price,
                offer.subscriptionDays(),
                offer.active(),
                offer.limited(),
                offer.totalQuantity(),
                offer.availableFrom(),
                offer.availableUntil(),
                offer.maxDownloads(),
                offer.downloadExpiryDays(),
                offer.version() + 1);
    }
}
