package dev.diskover.catalog.link.application.port.out;

import static dev.diskover.catalog.fixture.Cast.LOOPS;
import static dev.diskover.catalog.fixture.Cast.NOON;
import static dev.diskover.catalog.fixture.Cast.OTHER_SHOP;
import static dev.diskover.catalog.fixture.Cast.SHOP;
import static dev.diskover.catalog.fixture.Cast.file;
import static org.assertj.core.api.Assertions.assertThat;

import dev.diskover.catalog.link.application.port.in.LinkView;
import dev.diskover.catalog.link.domain.AssetId;
import dev.diskover.catalog.link.domain.LinkEvent.AssetLinked;
import dev.diskover.catalog.link.domain.LinkEvent.AssetUnlinked;
import dev.diskover.catalog.link.domain.LinkableAsset;
import dev.diskover.catalog.product.domain.ProductId;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which files belong to a product. Each test begins with two products, two known files and no link. */
public abstract class LinksContract {

    private static final LinkableAsset ZIP = file(4, "Loops");
    private static final LinkableAsset COVER = file(5, "Cover");

    private ProductId loops;
    private ProductId other;

    protected abstract Links links();

    protected abstract AssetCopy assets();

    protected abstract <T> T run(Supplier<T> work);

    /** A product of the shop. */
    protected abstract ProductId product(String slug);

    /** How many facts of links wait for others. */
    protected abstract int published();

    @BeforeEach
    protected void two_products_and_two_files() {
        loops = product("loops");
        other = product("other");
        run(() -> {
            assets().keep(ZIP);
            assets().keep(COVER);
            return loops;
        });
    }

    @Test
    void a_product_is_of_its_organization_only() {
        assertThat(links().isProductOf(SHOP, loops)).isTrue();
        assertThat(links().isProductOf(OTHER_SHOP, loops)).isFalse();
        assertThat(links().isProductOf(SHOP, LOOPS)).isFalse();
    }

    @Test
    void a_link_is_listed_with_what_is_known_of_its_file_and_told_once() {
        // When
        assertThat(add(loops, ZIP.id(), 3, 0)).isTrue();

        // Then
        assertThat(links().of(loops))
                .containsExactly(new LinkView(ZIP.id().value(), "Loops", "application/zip", 1_048_576, 3));
        assertThat(links().of(other)).isEmpty();
        assertThat(published()).isEqualTo(1);
    }

    @Test
    void links_are_listed_by_place_and_then_by_time() {
        // Given
        var third = file(6, "Third");
        run(() -> {
            assets().keep(third);
            return third;
        });
        add(loops, ZIP.id(), 2, 0);
        add(loops, COVER.id(), 1, 10);
        add(loops, third.id(), 1, 5);

        // When, Then
        assertThat(links().of(loops)).extracting(LinkView::name).containsExactly("Third", "Cover", "Loops");
    }

    @Test
    void the_next_place_is_behind_the_last_of_the_same_product() {
        // Given
        assertThat(links().nextPosition(loops)).isZero();
        add(other, COVER.id(), 40, 0);
        add(loops, ZIP.id(), 7, 0);

        // When, Then
        assertThat(links().nextPosition(loops)).isEqualTo(8);
    }

    @Test
    void a_second_link_of_the_same_file_stores_nothing() {
        // Given
        add(loops, ZIP.id(), 0, 0);

        // When
        assertThat(add(loops, ZIP.id(), 5, 0)).isFalse();

        // Then
        assertThat(links().of(loops)).extracting(LinkView::position).containsExactly(0);
        assertThat(published()).isEqualTo(1);
        assertThat(add(other, ZIP.id(), 0, 0)).isTrue();
    }

    @Test
    void a_removed_link_is_gone_and_told_once() {
        // Given
        add(loops, ZIP.id(), 0, 0);
        add(other, ZIP.id(), 0, 0);

        // When
        assertThat(remove(loops, ZIP.id())).isTrue();
        assertThat(remove(loops, ZIP.id())).isFalse();

        // Then
        assertThat(links().of(loops)).isEmpty();
        assertThat(links().of(other)).hasSize(1);
        assertThat(published()).isEqualTo(3);
    }

    protected boolean add(ProductId product, AssetId asset, int position, int secondsLater) {
        var link = new AssetLinked(SHOP, product, asset, position, NOON.plusSeconds(secondsLater));
        return run(() -> links().add(link));
    }

    private boolean remove(ProductId product, AssetId asset) {
        return run(() -> links().remove(new AssetUnlinked(SHOP, product, asset, NOON)));
    }
}
