package dev.diskover.catalog.product.application;

import static dev.diskover.catalog.fixture.Cast.ANNA;
import static dev.diskover.catalog.fixture.Cast.BEN;
import static dev.diskover.catalog.fixture.Cast.LOOPS;
import static dev.diskover.catalog.fixture.Cast.MALLORY;
import static dev.diskover.catalog.fixture.Cast.NOON;
import static dev.diskover.catalog.fixture.Cast.OTHER_SHOP;
import static dev.diskover.catalog.fixture.Cast.SHOP;
import static dev.diskover.catalog.fixture.Cast.VERA;
import static dev.diskover.catalog.fixture.Cast.caller;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diskover.catalog.fixture.Drafts;
import dev.diskover.catalog.membership.domain.OrgId;
import dev.diskover.catalog.membership.domain.RoleNotSufficient;
import dev.diskover.catalog.membership.domain.UserId;
import dev.diskover.catalog.product.application.port.in.ChangeProduct.Command;
import dev.diskover.catalog.product.domain.InvalidProduct;
import dev.diskover.catalog.product.domain.ProductEvent.ProductDeactivated;
import dev.diskover.catalog.product.domain.ProductId;
import dev.diskover.catalog.product.domain.ProductNotFound;
import dev.diskover.catalog.product.domain.SlugTaken;
import dev.diskover.catalog.product.domain.VersionMismatch;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ChangeProductTest {

    private final ProductUseCases shop = new ProductUseCases();

    @Test
    void a_change_is_in_the_market_at_once() {
        // Given
        var loops = shop.created(Drafts.loops());
        shop.clock.forward(Duration.ofHours(1));

        // When
        var changed = shop.changed(loops, 1L, Drafts.priced("Loops (sale)", 900));

        // Then
        assertThat(changed.price()).isEqualTo(900);
        assertThat(changed.slug()).isEqualTo("loops-vol-1");
        assertThat(changed.version()).isEqualTo(2);
        assertThat(changed.createdAt()).isEqualTo(NOON);
        assertThat(changed.updatedAt()).isEqualTo(NOON.plus(Duration.ofHours(1)));
        assertThat(shop.namesInMarket()).containsExactly("Loops (sale)");
    }

    @Test
    void a_product_that_is_switched_off_leaves_the_market() {
        // Given
        var loops = shop.created(Drafts.loops());

        // When
        shop.changed(loops, null, Drafts.hidden(Drafts.loops()));

        // Then
        assertThat(shop.namesInMarket()).isEmpty();
        assertThat(shop.products.published()).last().isInstanceOf(ProductDeactivated.class);
    }

    @Test
    void a_change_of_an_older_version_is_refused_unless_the_seller_does_not_care() {
        // Given
        var loops = shop.created(Drafts.loops());
        shop.changed(loops, 1L, Drafts.named("Second"));

        // When
        assertThatThrownBy(() -> shop.changed(loops, 1L, Drafts.named("Third"))).isInstanceOf(VersionMismatch.class);
        shop.changed(loops, null, Drafts.named("Fourth"));

        // Then
        assertThat(shop.namesInMarket()).containsExactly("Fourth");
        assertThat(shop.products.published()).hasSize(3);
    }

    @Test
    void the_slug_of_another_product_is_refused() {
        // Given
        shop.created(Drafts.withSlug("sale"));
        var loops = shop.created(Drafts.loops());

        // When, Then
        assertThatThrownBy(() -> shop.changed(loops, null, Drafts.withSlug("sale")))
                .isInstanceOf(SlugTaken.class);
    }

    @Test
    void a_product_stays_with_its_organization() {
        // Given
        var loops = new ProductId(shop.created(Drafts.loops()).id());

        // When, Then
        assertThatThrownBy(() -> change(ANNA, loops, OTHER_SHOP))
                .isInstanceOfSatisfying(InvalidProduct.class, refusal -> assertThat(refusal.code())
                        .isEqualTo("org_id_not_changeable"));
        change(ANNA, loops, SHOP);
        assertThat(shop.products.stored(loops).version()).isEqualTo(2);
    }

    @Test
    void who_may_not_manage_products_may_not_change_them() {
        // Given
        var loops = new ProductId(shop.created(Drafts.loops()).id());

        // When, Then
        assertThatThrownBy(() -> change(VERA, loops, null)).isInstanceOf(RoleNotSufficient.class);
        assertThatThrownBy(() -> change(BEN, loops, null)).isInstanceOf(RoleNotSufficient.class);
        assertThatThrownBy(() -> change(MALLORY, loops, null)).isInstanceOf(ProductNotFound.class);
        shop.memberships.letMembersManageProducts();
        change(BEN, loops, null);
        assertThat(shop.products.stored(loops).version()).isEqualTo(2);
    }

    @Test
    void what_does_not_exist_cannot_be_changed() {
        assertThatThrownBy(() -> change(ANNA, LOOPS, null)).isInstanceOf(ProductNotFound.class);
    }

    private void change(UserId user, ProductId product, OrgId org) {
        shop.changeProduct.change(new Command(caller(user), product, org, null, Drafts.loops()));
    }
}
