package dev.diskover.catalog.product.domain;

import static dev.diskover.catalog.fixture.Cast.LOOPS;
import static dev.diskover.catalog.fixture.Cast.NOON;
import static dev.diskover.catalog.fixture.Cast.SHOP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diskover.catalog.fixture.Drafts;
import dev.diskover.catalog.product.domain.ProductEvent.ProductDeactivated;
import dev.diskover.catalog.product.domain.ProductEvent.ProductPublished;
import dev.diskover.catalog.product.domain.ProductEvent.ProductUpdated;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ProductTest {

    private static final Slug SLUG = new Slug("loops-vol-1");
    private static final Instant LATER = NOON.plusSeconds(60);

    @Test
    void a_new_product_is_published_in_its_first_version() {
        // When
        var product = Product.create(SHOP, SLUG, Drafts.loops(), NOON);

        // Then
        assertThat(product.version()).isEqualTo(1);
        assertThat(product.createdAt()).isEqualTo(NOON);
        assertThat(product.updatedAt()).isEqualTo(NOON);
        assertThat(product.slug()).isEqualTo(SLUG);
        assertThat(product.releaseEvents()).containsExactly(new ProductPublished(product, NOON));
        assertThat(product.releaseEvents()).isEmpty();
    }

    @Test
    void a_new_product_that_is_not_active_is_told_of_but_not_published() {
        // When
        var product = Product.create(SHOP, SLUG, Drafts.hidden(Drafts.loops()), NOON);

        // Then
        assertThat(product.active()).isFalse();
        assertThat(product.releaseEvents()).containsExactly(new ProductUpdated(product, NOON));
    }

    @Test
    void two_products_have_two_ids() {
        assertThat(Product.create(SHOP, SLUG, Drafts.loops(), NOON).id())
                .isNotEqualTo(Product.create(SHOP, SLUG, Drafts.loops(), NOON).id());
    }

    @ParameterizedTest
    @MethodSource("changes")
    void a_change_is_told_by_what_it_means_to_the_market(
            boolean wasActive, boolean isActive, Class<? extends ProductEvent> told) {
        // Given
        var product = stored(wasActive, 4);

        // When
        product.change(isActive ? Drafts.loops() : Drafts.hidden(Drafts.loops()), 4L, LATER);

        // Then
        assertThat(product.version()).isEqualTo(5);
        assertThat(product.active()).isEqualTo(isActive);
        assertThat(product.createdAt()).isEqualTo(NOON);
        assertThat(product.updatedAt()).isEqualTo(LATER);
        assertThat(product.releaseEvents()).singleElement().isInstanceOf(told).satisfies(event -> {
            assertThat(event.product()).isSameAs(product);
            assertThat(event.occurredAt()).isEqualTo(LATER);
        });
    }

    static Arguments[] changes() {
        return new Arguments[] {
            Arguments.of(true, true, ProductUpdated.class),
            Arguments.of(true, false, ProductDeactivated.class),
            Arguments.of(false, true, ProductPublished.class),
            Arguments.of(false, false, ProductUpdated.class)
        };
    }

    @Test
    void a_change_replaces_all_but_the_slug_it_does_not_name() {
        // Given
        var product = stored(true, 1);
        var draft = Drafts.priced("Loops vol. 2", 2500);

        // When
        product.change(draft, null, LATER);

        // Then
        assertThat(product.slug()).isEqualTo(SLUG);
        assertThat(product.description()).isEqualTo(draft.description());
        assertThat(product.offer()).isEqualTo(draft.offer());
    }

    @Test
    void a_change_takes_the_slug_it_names() {
        // Given
        var product = stored(true, 1);

        // When
        product.change(Drafts.withSlug("sale"), null, LATER);

        // Then
        assertThat(product.slug()).isEqualTo(new Slug("sale"));
    }

    @Test
    void a_change_of_another_version_than_the_seller_read_is_refused_and_changes_nothing() {
        // Given
        var product = stored(true, 4);

        // When
        assertThatThrownBy(() -> product.change(Drafts.hidden(Drafts.withSlug("sale")), 3L, LATER))
                .isInstanceOf(VersionMismatch.class);

        // Then
        assertThat(product.version()).isEqualTo(4);
        assertThat(product.slug()).isEqualTo(SLUG);
        assertThat(product.active()).isTrue();
        assertThat(product.releaseEvents()).isEmpty();
    }

    private static Product stored(boolean active, long version) {
        return Product.restore(
                LOOPS,
                SHOP,
                new ProductDraft(
                        SLUG, Drafts.loops().description(), Drafts.loops().offer(), active),
                version,
                NOON);
    }
}
