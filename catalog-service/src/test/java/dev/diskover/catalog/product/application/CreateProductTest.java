package dev.diskover.catalog.product.application;

import static dev.diskover.catalog.fixture.Cast.ADAM;
import static dev.diskover.catalog.fixture.Cast.ANNA;
import static dev.diskover.catalog.fixture.Cast.BEN;
import static dev.diskover.catalog.fixture.Cast.MALLORY;
import static dev.diskover.catalog.fixture.Cast.NOON;
import static dev.diskover.catalog.fixture.Cast.SHOP;
import static dev.diskover.catalog.fixture.Cast.VERA;
import static dev.diskover.catalog.fixture.Cast.caller;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diskover.catalog.fixture.Drafts;
import dev.diskover.catalog.membership.domain.License;
import dev.diskover.catalog.membership.domain.OrganizationNotFound;
import dev.diskover.catalog.membership.domain.RoleNotSufficient;
import dev.diskover.catalog.membership.domain.UserId;
import dev.diskover.catalog.product.application.port.in.CreateProduct.Command;
import dev.diskover.catalog.product.application.port.in.ProductView;
import dev.diskover.catalog.product.domain.LicenseLimitExceeded;
import dev.diskover.catalog.product.domain.ProductEvent.ProductPublished;
import dev.diskover.catalog.product.domain.SlugTaken;
import dev.diskover.kernel.application.IdempotencyKey;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CreateProductTest {

    private static final IdempotencyKey KEY =
            new IdempotencyKey(ANNA.value().toString(), "POST /v1/products", "key", "hash");

    private final ProductUseCases shop = new ProductUseCases();

    @Test
    void a_new_product_is_in_the_market_at_once() {
        // When
        var created = shop.created(Drafts.loops());

        // Then
        assertThat(created.slug()).isEqualTo("loops-vol-1");
        assertThat(created.available()).isTrue();
        assertThat(created.createdAt()).isEqualTo(NOON);
        assertThat(created.version()).isEqualTo(1);
        assertThat(shop.namesInMarket()).containsExactly("Loops vol. 1");
        assertThat(shop.products.published())
                .singleElement()
                .isInstanceOfSatisfying(
                        ProductPublished.class,
                        told -> assertThat(told.product().id().value()).isEqualTo(created.id()));
    }

    @Test
    void a_name_that_was_used_before_gets_a_numbered_slug() {
        // When, Then
        assertThat(shop.created(Drafts.loops()).slug()).isEqualTo("loops-vol-1");
        assertThat(shop.created(Drafts.loops()).slug()).isEqualTo("loops-vol-1-2");
        assertThat(shop.created(Drafts.loops()).slug()).isEqualTo("loops-vol-1-3");
    }

    @Test
    void a_wished_slug_is_taken_or_refused() {
        // Given
        assertThat(shop.created(Drafts.withSlug("sale")).slug()).isEqualTo("sale");

        // When, Then
        assertThatThrownBy(() -> shop.created(Drafts.withSlug("sale"))).isInstanceOf(SlugTaken.class);
        assertThat(shop.products.all()).hasSize(1);
    }

    @Test
    void the_licence_sets_the_limit_and_the_refusal_says_so() {
        // Given
        shop.memberships.license(new License(2));
        shop.created(Drafts.loops());
        shop.created(Drafts.loops());

        // When, Then
        assertThatThrownBy(() -> shop.created(Drafts.loops()))
                .isInstanceOfSatisfying(LicenseLimitExceeded.class, refusal -> assertThat(refusal.details())
                        .isEqualTo(Map.of("limit", "max_products_count", "max", 2, "used", 2)));
        assertThat(shop.products.published()).hasSize(2);
    }

    @Test
    void a_licence_without_a_limit_refuses_nothing() {
        // Given
        shop.memberships.license(new License(null));

        // When
        shop.created(Drafts.loops());

        // Then
        assertThat(shop.products.all()).hasSize(1);
    }

    @Test
    void owners_and_admins_create_and_members_where_the_setting_says_so() {
        // Given
        createdBy(ANNA, IdempotencyKey.none());
        createdBy(ADAM, IdempotencyKey.none());
        assertThatThrownBy(() -> createdBy(BEN, IdempotencyKey.none())).isInstanceOf(RoleNotSufficient.class);

        // When
        shop.memberships.letMembersManageProducts();

        // Then
        createdBy(BEN, IdempotencyKey.none());
        assertThatThrownBy(() -> createdBy(VERA, IdempotencyKey.none())).isInstanceOf(RoleNotSufficient.class);
        assertThat(shop.products.all()).hasSize(3);
    }

    @Test
    void whoever_is_no_member_learns_nothing() {
        assertThatThrownBy(() -> createdBy(MALLORY, IdempotencyKey.none())).isInstanceOf(OrganizationNotFound.class);
    }

    @Test
    void the_same_key_answers_the_same_product_and_makes_no_second_one() {
        // Given
        var first = createdBy(ANNA, KEY);

        // When
        var second = createdBy(ANNA, KEY);

        // Then
        assertThat(second).isEqualTo(first);
        assertThat(shop.products.all()).hasSize(1);
        assertThat(shop.products.published()).hasSize(1);
    }

    private ProductView createdBy(UserId user, IdempotencyKey key) {
        return shop.createProduct.create(new Command(caller(user), SHOP, Drafts.loops(), key));
    }
}
