package dev.diskover.catalog.product.adapter.out.postgres;

import static dev.diskover.catalog.fixture.Cast.NOON;
import static dev.diskover.catalog.fixture.Cast.SHOP;
import static dev.diskover.catalog.fixture.Cast.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.diskover.catalog.CatalogConfig;
import dev.diskover.catalog.fixture.AtOnceUnitOfWork;
import dev.diskover.catalog.fixture.Drafts;
import dev.diskover.catalog.fixture.InMemoryProductViews;
import dev.diskover.catalog.fixture.InMemoryProducts;
import dev.diskover.catalog.product.application.port.in.ProductView;
import dev.diskover.catalog.product.domain.Product;
import dev.diskover.catalog.product.domain.ProductDraft;
import dev.diskover.catalog.product.domain.Slug;
import io.quarkus.runtime.configuration.MemorySize;
import java.math.BigInteger;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What there is no room for is forgotten soon, not at once. */
class KnownProductsTest {

    private static final PresentProduct LOOPS = new PresentProduct(id(1), "7{}", 3);
    private static final PresentProduct COVER = new PresentProduct(id(2), "8{9}", 0);

    private final KnownProducts known = limitedTo(100_000);

    @Test
    void what_is_known_by_its_revision_is_shown_with_what_was_sold_since() {
        // Given
        known.add(LOOPS, view(LOOPS, "Loops"));

        // When
        var shown = known.show(List.of(new PresentProduct(LOOPS.id(), LOOPS.revision(), 4)), NOON);

        // Then
        assertThat(shown.orElseThrow()).extracting(ProductView::soldCount).containsExactly(4L);
        assertThat(known.show(List.of(LOOPS), NOON).orElseThrow())
                .extracting(ProductView::soldCount)
                .containsExactly(3L);
    }

    @Test
    void whether_it_is_available_is_told_by_the_clock() {
        // Given
        known.add(LOOPS, view(LOOPS, "Loops"));

        // When, Then
        assertThat(available(NOON)).isTrue();
        assertThat(available(NOON.plusSeconds(9))).isTrue();
        assertThat(available(NOON.plusSeconds(10))).isFalse();
        assertThat(available(NOON.minusSeconds(1))).isFalse();
    }

    @Test
    void another_revision_is_not_known() {
        // Given
        known.add(LOOPS, view(LOOPS, "Loops"));

        // When, Then
        assertThat(known.show(List.of(new PresentProduct(LOOPS.id(), "7{8}", 3)), NOON))
                .isEmpty();
    }

    @Test
    void a_page_of_which_one_is_not_known_is_not_known() {
        // Given
        known.add(LOOPS, view(LOOPS, "Loops"));

        // When, Then
        assertThat(known.show(List.of(LOOPS, COVER), NOON)).isEmpty();
        known.add(COVER, view(COVER, "Cover"));
        assertThat(known.show(List.of(COVER, LOOPS), NOON).orElseThrow())
                .extracting(ProductView::name)
                .containsExactly("Cover", "Loops");
        assertThat(known.show(List.of(), NOON).orElseThrow()).isEmpty();
    }

    @Test
    void no_memory_remembers_nothing() {
        // Given
        var forgetful = limitedTo(0);

        // When
        forgetful.add(LOOPS, view(LOOPS, "Loops"));

        // Then
        await().until(() -> forgetful.show(List.of(LOOPS), NOON).isEmpty());
    }

    @Test
    void what_is_longer_counts_for_more() {
        // Given
        var ofLong = limitedTo(100_000);
        var products = IntStream.range(0, 100)
                .mapToObj(i -> new PresentProduct(id(100 + i), "1{}", 0))
                .toList();

        // When
        for (var product : products) {
            known.add(product, view(product, "Loops"));
            ofLong.add(product, view(product, "L".repeat(200)));
        }

        // Then
        await().untilAsserted(() -> assertThat(shown(known, products)).isBetween(10L, 50L));
        await().untilAsserted(() -> assertThat(shown(ofLong, products)).isBetween(1L, shown(known, products) - 1));
    }

    private static long shown(KnownProducts by, List<PresentProduct> products) {
        return products.stream()
                .filter(product -> by.show(List.of(product), NOON).isPresent())
                .count();
    }

    private boolean available(Instant now) {
        return known.show(List.of(LOOPS), now).orElseThrow().getFirst().available();
    }

    private static KnownProducts limitedTo(long bytes) {
        return new KnownProducts(new CatalogConfig() {
            @Override
            public String identityUrl() {
                throw new UnsupportedOperationException();
            }

            @Override
            public String assetUrl() {
                throw new UnsupportedOperationException();
            }

            @Override
            public MemorySize knownProducts() {
                return new MemorySize(BigInteger.valueOf(bytes));
            }
        });
    }

    /** Available for ten seconds from noon. */
    private static ProductView view(PresentProduct of, String name) {
        var draft = new ProductDraft(null, Drafts.description(name), Drafts.within(NOON, NOON.plusSeconds(10)), true);
        var product = Product.create(SHOP, new Slug("loops"), draft, NOON);
        var unitOfWork = new AtOnceUnitOfWork();
        var products = new InMemoryProducts(unitOfWork);
        unitOfWork.run(() -> products.add(product, null));
        return new InMemoryProductViews(products)
                .find(product.id(), NOON)
                .orElseThrow()
                .at(NOON, of.soldCount());
    }
}
