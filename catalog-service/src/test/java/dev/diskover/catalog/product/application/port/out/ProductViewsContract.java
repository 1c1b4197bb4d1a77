package dev.diskover.catalog.product.application.port.out;

import static dev.diskover.catalog.fixture.Cast.LOOPS;
import static dev.diskover.catalog.fixture.Cast.NOON;
import static dev.diskover.catalog.fixture.Cast.OTHER_SHOP;
import static dev.diskover.catalog.fixture.Cast.SHOP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.diskover.catalog.fixture.Drafts;
import dev.diskover.catalog.product.application.port.in.ProductSearch.Filter;
import dev.diskover.catalog.product.application.port.in.ProductView;
import dev.diskover.catalog.product.domain.Availability;
import dev.diskover.catalog.product.domain.Category;
import dev.diskover.catalog.product.domain.Product;
import dev.diskover.catalog.product.domain.ProductDraft;
import dev.diskover.catalog.product.domain.Slug;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What of products is shown. */
public abstract class ProductViewsContract extends ShelfContract {

    /** Storage knows no shorter one. */
    private static final Duration MOMENT = Duration.ofNanos(1000);

    private static final List<Instant> BOUNDS = List.of(NOON, NOON.plusSeconds(10));
    private static final List<Availability> WINDOWS = Stream.of(true, false)
            .flatMap(active -> Stream.of(
                    new Availability(active, null, null),
                    new Availability(active, BOUNDS.getFirst(), null),
                    new Availability(active, BOUNDS.getLast(), null),
                    new Availability(active, null, BOUNDS.getFirst()),
                    new Availability(active, null, BOUNDS.getLast()),
                    new Availability(active, BOUNDS.getFirst(), BOUNDS.getLast())))
            .toList();

    @Test
    void a_product_is_shown_as_its_seller_describes_it() {
        // Given
        var draft = Drafts.described(Drafts.description(
                "Loops", "120 loops", "Made\nin Linz", Category.AUDIO, List.of("loops", "24 bit"), true));
        var product = Product.create(SHOP, new Slug("loops"), draft, NOON);
        assertThat(add(product, null)).isTrue();

        // When
        var view = shelf.views().find(product.id(), NOON).orElseThrow();

        // Then
        assertThat(view)
                .isEqualTo(new ProductView(
                        product.id().value(),
                        SHOP.value(),
                        null,
                        "Loops",
                        "loops",
                        "Made\nin Linz",
                        "120 loops",
                        "digital",
                        "audio",
                        1900,
                        null,
                        "EUR",
                        null,
                        null,
                        List.of("loops", "24 bit"),
                        null,
                        true,
                        true,
                        0,
                        false,
                        null,
                        0,
                        true,
                        null,
                        null,
                        5,
                        30,
                        null,
                        null,
                        List.of(),
                        List.of(),
                        List.of(),
                        Map.of(),
                        1,
                        NOON,
                        NOON));
        assertThat(shelf.views().find(LOOPS, NOON)).isEmpty();
    }

    @Test
    void the_market_has_what_is_active_and_inside_its_window() {
        // Given
        add(SHOP, Drafts.named("Always"));
        add(SHOP, Drafts.hidden(Drafts.named("Hidden")));
        add(SHOP, window("From now", 0, 10));
        add(SHOP, window("Until now", -10, 0));
        add(SHOP, window("Soon", 1, 10));

        // When, Then
        assertThat(names(all())).containsExactlyInAnyOrder("Always", "From now");
        assertThat(shelf.views().of(SHOP, all(), NOON).data())
                .extracting(ProductView::name, ProductView::available)
                .hasSize(5)
                .contains(tuple("Soon", false))
                .contains(tuple("From now", true));
    }

    @ParameterizedTest
    @MethodSource("timesAroundTheEndsOfWindows")
    void what_is_available_in_storage_is_what_the_domain_says(Instant now) {
        // Given
        WINDOWS.forEach(one -> add(
                SHOP,
                new ProductDraft(
                        null,
                        Drafts.description(one.toString()),
                        Drafts.within(one.from(), one.until()),
                        one.active())));
        var available = WINDOWS.stream().filter(one -> one.at(now)).map(Availability::toString);

        // When
        var market = shelf.views().inMarket(all(), now).data();

        // Then
        assertThat(market).extracting(ProductView::name).containsExactlyInAnyOrderElementsOf(available.toList());
        assertThat(market).allMatch(ProductView::available);
        assertThat(shelf.views().of(SHOP, all(), now).data())
                .filteredOn(ProductView::available)
                .isEqualTo(market);
    }

    static Stream<Instant> timesAroundTheEndsOfWindows() {
        return BOUNDS.stream().flatMap(bound -> Stream.of(bound.minus(MOMENT), bound, bound.plus(MOMENT)));
    }

    @Test
    void an_organization_has_its_own_only() {
        // Given
        add(SHOP, Drafts.named("Ours"));
        add(OTHER_SHOP, Drafts.named("Theirs"));
        var theirs = new Filter(null, null, null, OTHER_SHOP.value(), null, null, null, null, null);

        // When, Then
        assertThat(shelf.views().of(SHOP, all(), NOON).data())
                .extracting(ProductView::name)
                .containsExactly("Ours");
        assertThat(shelf.views().of(SHOP, where(theirs), NOON).data()).isEmpty();
    }

    private static ProductDraft window(String name, int from, int until) {
        return new ProductDraft(
                null, Drafts.description(name), Drafts.within(NOON.plusSeconds(from), NOON.plusSeconds(until)), true);
    }
}
