package dev.diskover.catalog.product.application.port.out;

import static dev.diskover.catalog.fixture.Cast.LOOPS;
import static dev.diskover.catalog.fixture.Cast.NOON;
import static dev.diskover.catalog.fixture.Cast.OTHER_SHOP;
import static dev.diskover.catalog.fixture.Cast.SHOP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diskover.catalog.fixture.Drafts;
import dev.diskover.catalog.product.domain.Product;
import dev.diskover.catalog.product.domain.ProductId;
import dev.diskover.catalog.product.domain.Sale;
import dev.diskover.catalog.product.domain.Slug;
import dev.diskover.catalog.product.domain.SlugTaken;
import dev.diskover.catalog.product.domain.VersionMismatch;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every implementation keeps. */
public abstract class ProductsContract extends ShelfContract {

    @Test
    void an_added_product_is_found_and_told_once() {
        // Given
        var loops = added(SHOP, "loops", 50);

        // When, Then
        assertThat(shelf.products().ownerOf(loops.id())).contains(SHOP);
        assertThat(shelf.published()).isEqualTo(1);
        assertThat(shelf.run(() -> shelf.products().lock(loops.id()).orElseThrow()))
                .satisfies(found -> {
                    assertThat(found.org()).isEqualTo(SHOP);
                    assertThat(found.slug()).isEqualTo(new Slug("loops"));
                    assertThat(found.active()).isTrue();
                    assertThat(found.version()).isEqualTo(1);
                    assertThat(found.createdAt()).isEqualTo(NOON);
                });
    }

    @Test
    void what_was_never_added_is_not_found() {
        assertThat(shelf.products().ownerOf(LOOPS)).isEmpty();
        assertThat(shelf.run(() -> shelf.products().lock(LOOPS))).isEmpty();
    }

    @Test
    void a_taken_slug_stores_nothing() {
        // Given
        added(SHOP, "loops", 50);
        var second = product(SHOP, "loops");

        // When
        assertThat(add(second, 50)).isFalse();

        // Then
        assertThat(shelf.products().ownerOf(second.id())).isEmpty();
        assertThat(shelf.published()).isEqualTo(1);
    }

    @Test
    void another_organization_may_have_the_same_slug() {
        // Given
        added(SHOP, "loops", 50);

        // When, Then
        assertThat(shelf.products().ownerOf(added(OTHER_SHOP, "loops", 50).id()))
                .contains(OTHER_SHOP);
    }

    @Test
    void a_change_is_stored_and_told_once() {
        // Given
        var loops = added(SHOP, "loops", 50);

        // When
        shelf.run(() -> {
            var found = shelf.products().lock(loops.id()).orElseThrow();
            found.change(Drafts.hidden(Drafts.withSlug("sale")), 1L, NOON.plusSeconds(1));
            shelf.products().save(found);
            return found;
        });

        // Then
        assertThat(shelf.run(() -> shelf.products().lock(loops.id()).orElseThrow()))
                .satisfies(found -> {
                    assertThat(found.slug()).isEqualTo(new Slug("sale"));
                    assertThat(found.active()).isFalse();
                    assertThat(found.version()).isEqualTo(2);
                });
        assertThat(shelf.published()).isEqualTo(2);
    }

    @Test
    void a_change_that_was_overtaken_is_refused() {
        // Given
        var loops = added(SHOP, "loops", 50);
        var early = shelf.run(() -> shelf.products().lock(loops.id()).orElseThrow());
        var late = shelf.run(() -> shelf.products().lock(loops.id()).orElseThrow());
        early.change(Drafts.named("Early"), 1L, NOON);
        late.change(Drafts.named("Late"), 1L, NOON);

        // When
        save(early);

        // Then
        assertThatThrownBy(() -> save(late)).isInstanceOf(VersionMismatch.class);
        assertThat(shelf.published()).isEqualTo(2);
    }

    @Test
    void a_change_to_the_slug_of_another_product_is_refused() {
        // Given
        added(SHOP, "sale", 50);
        var loops = added(SHOP, "loops", 50);
        loops.change(Drafts.withSlug("sale"), 1L, NOON);

        // When, Then
        assertThatThrownBy(() -> save(loops)).isInstanceOf(SlugTaken.class);
        assertThat(shelf.published()).isEqualTo(2);
    }

    @Test
    void a_sale_counts_once_for_each_of_its_products() {
        // Given
        var loops = added(SHOP, "loops", 50).id();
        var cover = added(SHOP, "cover", 50).id();
        var transaction = UUID.randomUUID();

        // When
        sales(new Sale(transaction, Map.of(loops, 2, cover, 1, LOOPS, 1)));
        sales(new Sale(transaction, Map.of(loops, 2, cover, 1)));
        sales(new Sale(UUID.randomUUID(), Map.of(loops, 1)));

        // Then
        assertThat(sold(loops)).isEqualTo(3);
        assertThat(sold(cover)).isEqualTo(1);
    }

    @Test
    void of_sales_that_are_told_together_each_counts_once() {
        // Given
        var loops = added(SHOP, "loops", 50).id();
        var cover = added(SHOP, "cover", 50).id();
        var early = new Sale(UUID.randomUUID(), Map.of(loops, 1));
        var late = new Sale(UUID.randomUUID(), Map.of(cover, 4, loops, 2));
        sales(early);

        // When
        sales(late, early, new Sale(UUID.randomUUID(), Map.of(LOOPS, 1)), late);
        sales();

        // Then
        assertThat(sold(loops)).isEqualTo(3);
        assertThat(sold(cover)).isEqualTo(4);
    }

    private void save(Product product) {
        shelf.run(() -> {
            shelf.products().save(product);
            return product;
        });
    }

    private long sold(ProductId product) {
        return shelf.views().find(product, NOON).orElseThrow().soldCount();
    }
}
