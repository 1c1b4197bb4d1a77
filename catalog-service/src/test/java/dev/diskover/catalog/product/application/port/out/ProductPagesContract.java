package dev.diskover.catalog.product.application.port.out;

import static dev.diskover.catalog.fixture.Cast.NOON;
import static dev.diskover.catalog.fixture.Cast.SHOP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diskover.catalog.fixture.Drafts;
import dev.diskover.catalog.product.application.port.in.ProductSearch;
import dev.diskover.catalog.product.application.port.in.ProductSearch.Filter;
import dev.diskover.catalog.product.application.port.in.ProductSearch.Sort;
import dev.diskover.catalog.product.application.port.in.ProductView;
import dev.diskover.catalog.product.domain.Sale;
import dev.diskover.kernel.application.Cursor.InvalidCursor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How a list is sorted and turned over. Seven products, of which some share price, time and popularity. */
public abstract class ProductPagesContract extends ShelfContract {

    private static final int PRODUCTS = 7;

    @BeforeEach
    void seven_products() {
        IntStream.range(0, PRODUCTS).forEach(i -> {
            var product = add(SHOP, Drafts.priced("P" + i, 100 + i % 3), NOON.minusSeconds(i % 4));
            sales(new Sale(UUID.randomUUID(), Map.of(product.id(), 1 + i % 2)));
        });
    }

    @ParameterizedTest
    @EnumSource(names = "RELEVANT", mode = EnumSource.Mode.EXCLUDE)
    void pages_show_every_product_once_in_one_order(Sort sort) {
        // Given
        var whole = names(search(sort, null, 100));

        // When, Then
        assertThat(whole).hasSize(PRODUCTS).doesNotHaveDuplicates();
        for (var limit = 1; limit <= PRODUCTS; limit++) {
            assertThat(turnedOver(sort, limit)).isEqualTo(whole);
        }
    }

    @Test
    void each_sort_orders_by_what_it_says() {
        // When, Then
        assertThat(list(Sort.NEWEST))
                .isSortedAccordingTo((a, b) -> b.createdAt().compareTo(a.createdAt()));
        assertThat(list(Sort.CHEAPEST)).isSortedAccordingTo((a, b) -> Long.compare(a.price(), b.price()));
        assertThat(list(Sort.DEAREST)).isSortedAccordingTo((a, b) -> Long.compare(b.price(), a.price()));
        assertThat(list(Sort.POPULAR)).isSortedAccordingTo((a, b) -> Long.compare(b.soldCount(), a.soldCount()));
    }

    @Test
    void a_full_last_page_has_no_next() {
        assertThat(shelf.views()
                        .inMarket(search(Sort.NEWEST, null, PRODUCTS), NOON)
                        .nextCursor())
                .isNull();
        assertThat(shelf.views()
                        .inMarket(search(Sort.NEWEST, null, PRODUCTS - 1), NOON)
                        .nextCursor())
                .isNotNull();
    }

    @Test
    void the_next_page_keeps_the_filter() {
        // Given
        var cheap = new Filter(null, null, null, null, null, null, 101L, null, null);
        var first = shelf.views().inMarket(new ProductSearch(cheap, Sort.DEAREST, null, 3), NOON);

        // When
        var second = shelf.views().inMarket(new ProductSearch(cheap, Sort.DEAREST, first.nextCursor(), 3), NOON);

        // Then
        assertThat(second.data()).extracting(ProductView::price).containsExactly(100L, 100L);
        assertThat(second.nextCursor()).isNull();
    }

    @Test
    void a_cursor_of_another_sort_is_refused() {
        // Given
        var cursor =
                shelf.views().inMarket(search(Sort.CHEAPEST, null, 2), NOON).nextCursor();

        // When, Then
        assertThatThrownBy(() -> names(search(Sort.DEAREST, cursor, 2))).isInstanceOf(InvalidCursor.class);
        assertThatThrownBy(() -> names(search(Sort.CHEAPEST, "made up", 2))).isInstanceOf(InvalidCursor.class);
    }

    @Test
    void relevance_has_one_page() {
        // Given
        var words = new Filter("P1 or P2", null, null, null, null, null, null, null, null);
        var cursor =
                shelf.views().inMarket(search(Sort.CHEAPEST, null, 2), NOON).nextCursor();

        // When, Then
        assertThat(shelf.views()
                        .inMarket(new ProductSearch(words, Sort.RELEVANT, null, 1), NOON)
                        .nextCursor())
                .isNull();
        assertThatThrownBy(() -> shelf.views().inMarket(new ProductSearch(words, Sort.RELEVANT, cursor, 1), NOON))
                .isInstanceOf(InvalidCursor.class);
    }

    private List<String> turnedOver(Sort sort, int limit) {
        var seen = new ArrayList<String>();
        String cursor = null;
        do {
            var page = shelf.views().inMarket(search(sort, cursor, limit), NOON);
            assertThat(page.data()).hasSizeBetween(1, limit);
            page.data().forEach(product -> seen.add(product.name()));
            cursor = page.nextCursor();
        } while (cursor != null);
        return seen;
    }

    private List<ProductView> list(Sort sort) {
        return shelf.views().inMarket(search(sort, null, 100), NOON).data();
    }

    private static ProductSearch search(Sort sort, String cursor, int limit) {
        return new ProductSearch(NO_FILTER, sort, cursor, limit);
    }
}
