package dev.diskover.asset.asset.application.port.out;

import static dev.diskover.asset.fixture.Cast.ANNA;
import static dev.diskover.asset.fixture.Cast.LOOPS;
import static dev.diskover.asset.fixture.Cast.NOON;
import static dev.diskover.asset.fixture.Cast.OTHER_SHOP;
import static dev.diskover.asset.fixture.Cast.SHOP;
import static org.assertj.core.api.Assertions.assertThat;

import dev.diskover.asset.asset.application.port.in.AssetView;
import dev.diskover.asset.asset.application.port.in.ViewAssets.Filter;
import dev.diskover.asset.asset.application.port.in.ViewAssets.Query;
import dev.diskover.asset.asset.application.port.in.ViewAssets.Sort;
import dev.diskover.asset.asset.domain.Asset;
import dev.diskover.asset.asset.domain.DisplayName;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which assets every implementation of {@link AssetViews} finds. */
public abstract class FoundAssetsContract {

    static final Filter ALL = new Filter(null, null, null);

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

    List<AssetView> pages(Sort sort, int limit) {
        var all = new ArrayList<AssetView>();
        String cursor = null;
        do {
            var page = views().list(SHOP, new Query(ALL, sort, cursor, limit));
            all.addAll(page.data());
            cursor = page.nextCursor();
        } while (cursor != null);
        return all;
    }

    List<String> names(Filter filter, Sort sort) {
        return views().list(SHOP, query(filter, sort)).data().stream()
                .map(AssetView::name)
                .toList();
    }

    static Query query(Filter filter, Sort sort) {
        return new Query(filter, sort, null, 20);
    }

    Asset named(String name) {
        return named(name, 0);
    }

    Asset named(String name, int secondsAfterNoon) {
        var asset = Asset.announce(SHOP, LOOPS, new DisplayName(name), ANNA, NOON.plusSeconds(secondsAfterNoon));
        add(asset);
        return asset;
    }
}
