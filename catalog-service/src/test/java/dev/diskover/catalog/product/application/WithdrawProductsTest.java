package dev.diskover.catalog.product.application;

import static dev.diskover.catalog.fixture.Cast.NOON;
import static dev.diskover.catalog.fixture.Cast.OTHER_SHOP;
import static dev.diskover.catalog.fixture.Cast.SHOP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diskover.catalog.fixture.Drafts;
import dev.diskover.catalog.fixture.StoredProduct;
import dev.diskover.catalog.membership.domain.License;
import dev.diskover.catalog.membership.domain.OrgId;
import dev.diskover.catalog.membership.domain.OrganizationNotFound;
import dev.diskover.catalog.product.domain.Product;
import dev.diskover.catalog.product.domain.ProductEvent;
import dev.diskover.catalog.product.domain.ProductEvent.ProductDeactivated;
import dev.diskover.catalog.product.domain.Slug;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WithdrawProductsTest {

    private final ProductUseCases shop = new ProductUseCases();

    @Test
    void what_an_organization_sells_leaves_the_market_and_what_others_sell_stays() {
        // Given
        var loops = shop.created(Drafts.named("Loops"));
        var hidden = shop.created(Drafts.hidden(Drafts.named("Hidden")));
        var other = Product.create(OTHER_SHOP, new Slug("other"), Drafts.named("Other"), NOON);
        shop.unitOfWork.run(() -> shop.products.add(other, null));
        shop.clock.set(NOON.plusSeconds(1));

        // When
        withdraw(SHOP);

        // Then
        assertThat(shop.namesInMarket()).containsExactly("Other");
        assertThat(deactivated())
                .extracting(told -> told.product().id().value())
                .containsExactly(loops.id());
        assertThat(deactivated()).extracting(ProductEvent::occurredAt).containsExactly(NOON.plusSeconds(1));
        assertThat(shop.products.all())
                .filteredOn(product -> product.id().value().equals(hidden.id()))
                .extracting(StoredProduct::version)
                .containsExactly(1L);
    }

    @Test
    void done_again_it_changes_and_tells_nothing() {
        // Given
        shop.created(Drafts.loops());
        withdraw(SHOP);
        var before = shop.products.all().toList();

        // When
        withdraw(SHOP);

        // Then
        assertThat(shop.products.all()).containsExactlyElementsOf(before);
        assertThat(deactivated()).hasSize(1);
    }

    @Test
    void afterwards_nothing_is_added_or_brought_back() {
        // Given
        var loops = shop.created(Drafts.loops());

        // When
        withdraw(SHOP);

        // Then
        assertThatThrownBy(() -> shop.created(Drafts.loops())).isInstanceOf(OrganizationNotFound.class);
        assertThatThrownBy(() -> shop.changed(loops, null, Drafts.loops())).isInstanceOf(OrganizationNotFound.class);
        assertThat(shop.namesInMarket()).isEmpty();
    }

    @Test
    void an_organization_that_sold_nothing_yet_never_will() {
        // When
        withdraw(SHOP);

        // Then
        assertThatThrownBy(() -> shop.created(Drafts.loops())).isInstanceOf(OrganizationNotFound.class);
        assertThat(shop.products.published()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {WithdrawProductsService.BATCH, WithdrawProductsService.BATCH + 1})
    void however_many_there_are_none_is_left(int products) {
        // Given
        shop.memberships.license(new License(null));
        IntStream.range(0, products).forEach(number -> shop.created(Drafts.withSlug("loops-" + number)));

        // When
        withdraw(SHOP);

        // Then
        assertThat(shop.products.all()).hasSize(products).noneMatch(StoredProduct::active);
        assertThat(deactivated()).hasSize(products);
    }

    private void withdraw(OrgId org) {
        shop.unitOfWork.run(() -> shop.withdrawProducts.of(org));
    }

    private List<ProductDeactivated> deactivated() {
        return shop.products.published().stream()
                .filter(ProductDeactivated.class::isInstance)
                .map(ProductDeactivated.class::cast)
                .toList();
    }
}
