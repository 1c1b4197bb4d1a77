package dev.diskover.asset.asset.adapter.out.postgres;

import static dev.diskover.asset.fixture.Cast.FREE;
import static dev.diskover.asset.fixture.Cast.MB;
import static dev.diskover.asset.fixture.Cast.SHOP;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diskover.asset.asset.application.port.out.Assets;
import dev.diskover.asset.asset.application.port.out.Quota;
import dev.diskover.asset.asset.application.port.out.QuotaContract;
import dev.diskover.asset.fixture.EmptyTables;
import dev.diskover.kernel.adapter.postgres.Database;
import dev.diskover.kernel.application.UnitOfWork;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class PostgresQuotaTest extends QuotaContract {

    @Inject
    Quota quota;

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
    @ValueSource(
            strings = {
                "used_bytes = max_bytes",
                "reserved_bytes = -1",
                "used_bytes = -1",
                "assets_count = max_count + 1",
                "assets_count = -1",
                "max_bytes = 0"
            })
    void whatever_statement_comes_along_the_row_holds_its_ceilings(String change) {
        // Given
        run(() -> quota.reserve(SHOP, MB, FREE));

        // When, Then
        assertThatThrownBy(() -> database.with(handle -> handle.execute("update usage set " + change)))
                .hasMessageContaining("check constraint");
    }

    @Override
    protected Quota quota() {
        return quota;
    }

    @Override
    protected Assets assets() {
        return assets;
    }

    @Override
    protected <T> T run(Supplier<T> work) {
        return unitOfWork.run(work);
    }
}
