package dev.diskover.asset.asset.application.port.out;

import static dev.diskover.asset.fixture.Cast.ANNA;
import static dev.diskover.asset.fixture.Cast.LOOPS;
import static dev.diskover.asset.fixture.Cast.NOON;
import static dev.diskover.asset.fixture.Cast.OTHER_SHOP;
import static dev.diskover.asset.fixture.Cast.SHOP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diskover.asset.asset.application.port.in.AssetView;
import dev.diskover.asset.asset.application.port.in.ViewAssets.Filter;
import dev.diskover.asset.asset.application.port.in.ViewAssets.Query;
import dev.diskover.asset.asset.application.port.in.ViewAssets.Sort;
import dev.diskover.asset.asset.domain.Asset;
import dev.diskover.asset.asset.domain.DisplayName;
import dev.diskover.asset.fixture.OddNames;
import dev.diskover.kernel.application.Cursor;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What every implementation of {@link AssetViews} does. The fake and PostgreSQL both pass it. */
public abstract class AssetViewsContract {

    private static final Filter ALL = new Filter(null, null, null);

    protected abstract AssetViews views();

    protected abstract void add(Asset asset);

    @Test
    void an_asset_is_shown_to_its_organization_only() {
        // Given
        var asset = named("loops");

        // When, Then
        assertThat(views().find(SHOP, asset.state().id())).contains(AssetView.of(asset.state()));
        assertThat(views().find(OTHER_SHOP, asset.state().id())).isEmpty();
        assertThat(views().list(OTHER_SHOP, query(ALL, Sort.NEWEST)).data()).isEmpty();
    }

    @Test
    void the_newest_comes_first() {
        // Given
        named("first", 1);
        named("third", 3);
        named("second", 2);

        // When, Then
        assertThat(names(ALL, Sort.NEWEST)).containsExactly("third", "second", "first");
    }

    @Test
    void names_are_sorted_whatever_their_case() {
        // Given
        List.of("delta", "Alpha", "charlie", "BRAVO").forEach(this::named);

        // When, Then
        assertThat(names(ALL, Sort.NAME)).containsExactly("Alpha", "BRAVO", "charlie", "delta");
    }

    @ParameterizedTest
    @EnumSource
    void pages_of_any_size_show_every_asset_once_in_the_order_of_the_list(Sort sort) {
        // Given
        OddNames.ALL.forEach(this::named);
        var list = views().list(SHOP, new Query(ALL, sort, null, 100)).data();

        // When, Then
        assertThat(list).hasSameSizeAs(OddNames.ALL);
        for (var limit : List.of(1, 2, 7)) {
            assertThat(pages(sort, limit)).isEqualTo(list);
        }
    }

    @Test
    void an_asset_that_comes_between_two_pages_moves_no_other() {
        // Given
        List.of("bravo", "delta", "foxtrot").forEach(this::named);
        var first = views().list(SHOP, new Query(ALL, Sort.NAME, null, 2));

        // When
        named("alpha");
        named("echo");

        // Then
        var second = views().list(SHOP, new Query(ALL, Sort.NAME, first.nextCursor(), 2));
        assertThat(second.data()).extracting(AssetView::name).containsExactly("echo", "foxtrot");
        assertThat(second.nextCursor()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"loop, 2", "LOOP, 2", "%, 1", "_, 1", "\\, 0", "ops, 2", "zzz, 0"})
    void a_part_of_a_name_finds_it_literally(String q, int found) {
        // Given
        List.of("Loops", "more loops", "100%", "a_b").forEach(this::named);

        // When, Then
        assertThat(names(new Filter(null, null, q), Sort.NAME)).hasSize(found);
    }

    @Test
    void status_and_type_narrow_the_list() {
        // Given
        named("loops");

        // When, Then
        assertThat(names(new Filter("pending", null, null), Sort.NEWEST)).hasSize(1);
        assertThat(names(new Filter("ready", null, null), Sort.NEWEST)).isEmpty();
        assertThat(names(new Filter(null, "application/zip", null), Sort.NEWEST))
                .hasSize(1);
        assertThat(names(new Filter(null, "image/png", null), Sort.NEWEST)).isEmpty();
    }

    @Test
    void a_cursor_belongs_to_its_sort() {
        // Given
        List.of("a", "b").forEach(this::named);
        var cursor = views().list(SHOP, new Query(ALL, Sort.NAME, null, 1)).nextCursor();

        // When, Then
        assertThatThrownBy(() -> views().list(SHOP, new Query(ALL, Sort.NEWEST, cursor, 1)))
                .isInstanceOf(Cursor.InvalidCursor.class);
    }

    private List<AssetView> pages(Sort sort, int limit) {
        var all = new ArrayList<AssetView>();
        String cursor = null;
        do {
            var page = views().list(SHOP, new Query(ALL, sort, cursor, limit));
            all.addAll(page.data());
            cursor = page.nextCursor();
        } while (cursor != null);
        return all;
    }

    private List<String> names(Filter filter, Sort sort) {
        return views().list(SHOP, query(filter, sort)).data().stream()
                .map(AssetView::name)
                .toList();
    }

    private static Query query(Filter filter, Sort sort) {
        return new Query(filter, sort, null, 20);
    }

    private Asset named(String name) {
        return named(name, 0);
    }

    private Asset named(String name, int secondsAfterNoon) {
        var asset = Asset.announce(SHOP, LOOPS, new DisplayName(name), ANNA, NOON.plusSeconds(secondsAfterNoon));
        add(asset);
        return asset;
    }
}
