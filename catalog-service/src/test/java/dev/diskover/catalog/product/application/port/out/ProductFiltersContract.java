package dev.diskover.catalog.product.application.port.out;

import static dev.diskover.catalog.fixture.Cast.OTHER_SHOP;
import static dev.diskover.catalog.fixture.Cast.SHOP;
import static org.assertj.core.api.Assertions.assertThat;

import dev.diskover.catalog.fixture.Drafts;
import dev.diskover.catalog.membership.domain.OrgId;
import dev.diskover.catalog.product.application.port.in.ProductSearch;
import dev.diskover.catalog.product.application.port.in.ProductSearch.Filter;
import dev.diskover.catalog.product.application.port.in.ProductSearch.Sort;
import dev.diskover.catalog.product.domain.Category;
import dev.diskover.catalog.product.domain.ProductDraft;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What a list leaves out. */
public abstract class ProductFiltersContract extends ShelfContract {

    @Test
    void each_filter_leaves_out_what_it_says() {
        // Given
        add(SHOP, draft("Cheap", 100, Category.AUDIO, "loops", false));
        add(SHOP, draft("Dear", 900, Category.EBOOK, "book", true));
        add(OTHER_SHOP, Drafts.offered(Drafts.membership(500, 30)));

        // When, Then
        assertThat(names(where(filter("membership", null, null, null, null)))).containsExactly("Loops vol. 1");
        assertThat(names(where(filter(null, OTHER_SHOP, null, null, null)))).containsExactly("Loops vol. 1");
        assertThat(names(where(filter(null, null, "ebook", null, null)))).containsExactly("Dear");
        assertThat(names(where(filter(null, SHOP, null, true, null)))).containsExactly("Dear");
        assertThat(names(where(filter(null, SHOP, null, false, null)))).containsExactly("Cheap");
        assertThat(names(where(filter(null, null, null, null, "loops")))).containsExactly("Cheap");
        assertThat(names(where(filter(null, null, null, null, "loop")))).isEmpty();
        assertThat(names(where(filter("digital", SHOP, "audio", false, "loops"))))
                .containsExactly("Cheap");
    }

    @Test
    void prices_filter_from_and_to_including_both() {
        // Given
        add(SHOP, Drafts.priced("One", 1));
        add(SHOP, Drafts.priced("Two", 2));
        add(SHOP, Drafts.priced("Three", 3));

        // When, Then
        assertThat(names(priced(2L, null))).containsExactlyInAnyOrder("Two", "Three");
        assertThat(names(priced(null, 2L))).containsExactlyInAnyOrder("One", "Two");
        assertThat(names(priced(2L, 2L))).containsExactly("Two");
        assertThat(names(priced(3L, 2L))).isEmpty();
    }

    @Test
    void no_site_has_products_yet() {
        // Given
        add(SHOP, Drafts.loops());
        var onSite = new Filter(null, null, null, null, UUID.randomUUID(), null, null, null, null);

        // When, Then
        assertThat(names(where(onSite))).isEmpty();
    }

    @Test
    void words_are_searched_in_all_texts_and_each_must_be_found() {
        // Given
        add(SHOP, texts("Piano loops", "", ""));
        add(SHOP, texts("Drum kit", "Loops and one shots", ""));
        add(SHOP, texts("Manual", "", "How to cut piano LOOPS"));

        // When, Then
        assertThat(names(search("loops", Sort.NEWEST))).hasSize(3);
        assertThat(names(search("piano loops", Sort.NEWEST))).containsExactlyInAnyOrder("Piano loops", "Manual");
        assertThat(names(search("violin", Sort.NEWEST))).isEmpty();
    }

    @Test
    void the_most_relevant_has_the_words_in_its_name() {
        // Given
        add(SHOP, texts("Manual", "", "About loops"));
        add(SHOP, texts("Loops", "", ""));
        add(SHOP, texts("Drum kit", "Loops", ""));

        // When, Then
        assertThat(names(search("loops", Sort.RELEVANT))).containsExactly("Loops", "Drum kit", "Manual");
    }

    private static ProductSearch search(String words, Sort sort) {
        return new ProductSearch(new Filter(words, null, null, null, null, null, null, null, null), sort, null, 20);
    }

    private static ProductSearch priced(Long min, Long max) {
        return where(new Filter(null, null, null, null, null, min, max, null, null));
    }

    private static ProductDraft draft(String name, long price, Category category, String tag, boolean featured) {
        var description = Drafts.description(name, "", "", category, List.of(tag), featured);
        return new ProductDraft(null, description, Drafts.digital(price), true);
    }

    private static ProductDraft texts(String name, String shortText, String text) {
        return Drafts.described(Drafts.description(name, shortText, text, Category.AUDIO, List.of(), false));
    }

    private static Filter filter(String type, OrgId org, String category, Boolean featured, String tag) {
        return new Filter(null, type, category, org == null ? null : org.value(), null, null, null, featured, tag);
    }
}
