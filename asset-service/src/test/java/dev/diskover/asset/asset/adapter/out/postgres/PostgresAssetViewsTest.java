package dev.diskover.asset.asset.adapter.out.postgres;

import static dev.diskover.asset.fixture.Cast.SHOP;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diskover.asset.asset.application.port.in.ViewAssets.Filter;
import dev.diskover.asset.asset.application.port.in.ViewAssets.Query;
import dev.diskover.asset.asset.application.port.in.ViewAssets.Sort;
import dev.diskover.asset.asset.application.port.out.AssetViews;
import dev.diskover.asset.asset.application.port.out.AssetViewsContract;
import dev.diskover.asset.asset.application.port.out.Assets;
import dev.diskover.asset.asset.domain.Asset;
import dev.diskover.asset.fixture.EmptyTables;
import dev.diskover.kernel.adapter.postgres.Database;
import dev.diskover.kernel.application.Cursor;
import dev.diskover.kernel.application.UnitOfWork;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class PostgresAssetViewsTest extends AssetViewsContract {

    private static final String ID = "0199aaaa-0000-7000-8000-000000000004";

    @Inject
    AssetViews views;

    @Inject
    Assets assets;

    @Inject
    UnitOfWork unitOfWork;

    @Inject
    Database database;

    @BeforeEach
    void startEmpty() {
        EmptyTables.of(database);
    }

    @ParameterizedTest
    @CsvSource({
        "NEWEST, yesterday, " + ID,
        "NEWEST, +294277-01-01T00:00:00Z, " + ID,
        "NEWEST, -9999-01-01T00:00:00Z, " + ID,
        "NEWEST, 2026-11-21T12:00:00+18:00, " + ID,
        "NEWEST, 2026-11-21T12:00:00Z, 1-1-1-1-1",
        "NEWEST, 2026-11-21T12:00:00Z, me",
        "NAME, loops, me",
        "NAME, a\u0000b, " + ID
    })
    void a_cursor_that_somebody_made_up_is_refused(Sort sort, String key, String id) {
        // Given
        var cursor = new Cursor(sort.name(), List.of(key, id)).encode();
        var query = new Query(new Filter(null, null, null), sort, cursor, 20);

        // When, Then
        assertThatThrownBy(() -> views.list(SHOP, query)).isInstanceOf(Cursor.InvalidCursor.class);
    }

    @Override
    protected AssetViews views() {
        return views;
    }

    @Override
    protected void add(Asset asset) {
        unitOfWork.run(() -> assets.add(asset));
    }
}
