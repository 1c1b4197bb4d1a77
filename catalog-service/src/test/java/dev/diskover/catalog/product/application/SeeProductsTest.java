package dev.diskover.catalog.product.application;

import static dev.diskover.catalog.fixture.Cast.LOOPS;
import static dev.diskover.catalog.fixture.Cast.MALLORY;
import static dev.diskover.catalog.fixture.Cast.NOON;
import static dev.diskover.catalog.fixture.Cast.SHOP;
import static dev.diskover.catalog.fixture.Cast.VERA;
import static dev.diskover.catalog.fixture.Cast.caller;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diskover.catalog.fixture.Drafts;
import dev.diskover.catalog.membership.application.port.in.Caller;
import dev.diskover.catalog.membership.domain.OrganizationNotFound;
import dev.diskover.catalog.product.domain.ProductId;
import dev.diskover.catalog.product.domain.ProductNotFound;
import dev.diskover.catalog.product.domain.Sale;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SeeProductsTest {

    private final ProductUseCases shop = new ProductUseCases();

    @Test
    void the_market_shows_a_product_inside_its_window_only() {
        // Given
        var id = new ProductId(shop.created(Drafts.offered(Drafts.within(NOON.plusSeconds(10), NOON.plusSeconds(20))))
                .id());

        // When, Then
        assertThat(isShownAt(id, NOON)).isFalse();
        assertThat(isShownAt(id, NOON.plusSeconds(10))).isTrue();
        assertThat(isShownAt(id, NOON.plusSeconds(20).minusNanos(1000))).isTrue();
        assertThat(isShownAt(id, NOON.plusSeconds(20))).isFalse();
    }

    @Test
    void members_see_what_the_market_does_not_show() {
        // Given
        var hidden = shop.created(Drafts.hidden(Drafts.loops()));

        // When, Then
        assertThat(shop.viewProducts
                        .list(caller(VERA), SHOP, ProductUseCases.ALL)
                        .data())
                .containsExactly(hidden);
        assertThat(shop.viewProducts.get(caller(VERA), new ProductId(hidden.id())))
                .isEqualTo(hidden);
        assertThat(shop.market.get(new ProductId(hidden.id()), () -> Optional.of(caller(VERA))))
                .isEqualTo(hidden);
    }

    @Test
    void whoever_is_no_member_learns_nothing() {
        // Given
        var loops = new ProductId(shop.created(Drafts.loops()).id());

        // When, Then
        assertThatThrownBy(() -> shop.viewProducts.list(caller(MALLORY), SHOP, ProductUseCases.ALL))
                .isInstanceOf(OrganizationNotFound.class);
        assertThatThrownBy(() -> shop.viewProducts.get(caller(MALLORY), loops)).isInstanceOf(ProductNotFound.class);
        assertThatThrownBy(() -> shop.viewProducts.get(caller(MALLORY), LOOPS)).isInstanceOf(ProductNotFound.class);
    }

    @Test
    void what_the_market_does_not_show_exists_for_members_only() {
        // Given
        var hidden = new ProductId(shop.created(Drafts.hidden(Drafts.loops())).id());

        // When, Then
        assertThatThrownBy(() -> shop.market.get(hidden, Optional::empty)).isInstanceOf(ProductNotFound.class);
        assertThatThrownBy(() -> shop.market.get(hidden, () -> Optional.of(caller(MALLORY))))
                .isInstanceOf(ProductNotFound.class);
        assertThatThrownBy(() -> shop.market.get(LOOPS, () -> Optional.of(caller(VERA))))
                .isInstanceOf(ProductNotFound.class);
    }

    @Test
    void who_asks_matters_where_the_market_shows_nothing_and_nowhere_else() {
        // Given
        var loops = new ProductId(shop.created(Drafts.loops()).id());
        var hidden = new ProductId(shop.created(Drafts.hidden(Drafts.loops())).id());

        // When, Then
        assertThat(shop.market.get(loops, SeeProductsTest::unknown).available()).isTrue();
        assertThatThrownBy(() -> shop.market.get(hidden, SeeProductsTest::unknown))
                .isInstanceOf(SecurityException.class);
        assertThatThrownBy(() -> shop.market.get(LOOPS, SeeProductsTest::unknown))
                .isInstanceOf(SecurityException.class);
    }

    /** A token that is not valid. */
    private static Optional<Caller> unknown() {
        throw new SecurityException("Who is that?");
    }

    @Test
    void a_sale_that_is_told_twice_counts_once() {
        // Given
        var loops = new ProductId(shop.created(Drafts.loops()).id());
        var sale = new Sale(UUID.randomUUID(), Map.of(loops, 2));

        // When
        shop.unitOfWork.run(() -> shop.countSales.sold(List.of(sale)));
        shop.unitOfWork.run(() -> shop.countSales.sold(List.of(sale)));
        shop.unitOfWork.run(() -> shop.countSales.sold(List.of(new Sale(UUID.randomUUID(), Map.of(loops, 1)))));

        // Then
        assertThat(shop.market.get(loops, Optional::empty).soldCount()).isEqualTo(3);
    }

    private boolean isShownAt(ProductId product, Instant time) {
        shop.clock.set(time);
        var isListed = !shop.namesInMarket().isEmpty();
        if (isListed) {
            assertThat(shop.market.get(product, Optional::empty).available()).isTrue();
        } else {
            assertThatThrownBy(() -> shop.market.get(product, Optional::empty)).isInstanceOf(ProductNotFound.class);
        }
        return isListed;
    }
}
