package dev.diskover.asset.asset.application.port.out;

import static dev.diskover.asset.fixture.Cast.SHOP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diskover.asset.asset.application.port.in.AssetView;
import dev.diskover.asset.asset.application.port.in.ViewAssets.Query;
import dev.diskover.asset.asset.application.port.in.ViewAssets.Sort;
import dev.diskover.asset.fixture.OddNames;
import dev.diskover.kernel.application.Cursor;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What every implementation of {@link AssetViews} does. The fake and PostgreSQL both pass it. */
public abstract class AssetViewsContract extends FoundAssetsContract {

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

    @Test
    void a_cursor_belongs_to_its_sort() {
        // Given
        List.of("a", "b").forEach(this::named);
        var cursor = views().list(SHOP, new Query(ALL, Sort.NAME, null, 1)).nextCursor();

        // When, Then
        assertThatThrownBy(() -> views().list(SHOP, new Query(ALL, Sort.NEWEST, cursor, 1)))
                .isInstanceOf(Cursor.InvalidCursor.class);
    }
}
