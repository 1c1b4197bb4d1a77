package dev.diskover.asset.asset.adapter.out.postgres;

import static dev.diskover.asset.fixture.Cast.NOON;
import static dev.diskover.asset.fixture.Cast.SHOP;
import static dev.diskover.asset.fixture.Cast.annasUpload;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diskover.asset.asset.application.port.out.Assets;
import dev.diskover.asset.asset.application.port.out.AssetsContract;
import dev.diskover.asset.asset.domain.AssetStatus;
import dev.diskover.asset.fixture.EmptyTables;
import dev.diskover.kernel.adapter.postgres.Database;
import dev.diskover.kernel.application.UnitOfWork;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PostgresAssetsTest extends AssetsContract {

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

    @Test
    void a_unit_of_work_that_fails_leaves_neither_change_nor_event() {
        // Given
        var asset = annasUpload();
        run(() -> {
            assets.add(asset);
            return asset;
        });

        // When
        assertThatThrownBy(() -> run(() -> {
                    asset.becomeReady(NOON);
                    assets.save(asset);
                    throw new IllegalStateException("the power went out");
                }))
                .hasMessage("the power went out");

        // Then
        assertThat(assets.find(SHOP, asset.state().id()).orElseThrow().state().status())
                .isEqualTo(AssetStatus.PENDING);
        assertThat(published()).isZero();
    }

    @Override
    protected Assets assets() {
        return assets;
    }

    @Override
    protected <T> T run(Supplier<T> work) {
        return unitOfWork.run(work);
    }

    @Override
    protected int published() {
        return database.with(handle -> handle.select("select count(*) from outbox")
                .mapTo(Integer.class)
                .one());
    }
}
