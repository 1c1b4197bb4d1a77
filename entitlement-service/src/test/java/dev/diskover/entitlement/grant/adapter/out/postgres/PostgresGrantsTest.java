package dev.diskover.entitlement.grant.adapter.out.postgres;

import dev.diskover.entitlement.fixture.EmptyTables;
import dev.diskover.entitlement.grant.application.port.out.Grants;
import dev.diskover.entitlement.grant.application.port.out.GrantsContract;
import dev.diskover.entitlement.grant.domain.AssetId;
import dev.diskover.entitlement.grant.domain.EntitlementStatus;
import dev.diskover.entitlement.grant.domain.ItemId;
import dev.diskover.kernel.adapter.postgres.Database;
import dev.diskover.kernel.application.UnitOfWork;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;

@QuarkusTest
class PostgresGrantsTest extends GrantsContract {

    private static final String FILES = "select asset_id from entitlements where item_id = ? order by id";
    private static final String STATUS = """
            select distinct status from (
                select item_id, status from grants union select item_id, status from entitlements
            ) as both_agree where item_id = ?
            """;

    @Inject
    Grants grants;

    @Inject
    UnitOfWork unitOfWork;

    @Inject
    Database database;

    @BeforeEach
    void startEmpty() {
        EmptyTables.of(database);
    }

    @Override
    protected Grants grants() {
        return grants;
    }

    @Override
    protected <T> T run(Supplier<T> work) {
        return unitOfWork.run(work);
    }

    @Override
    protected List<AssetId> files(ItemId item) {
        return database.with(handle -> handle.select(FILES, item.value())
                .map((row, context) -> new AssetId(row.getObject(1, UUID.class)))
                .list());
    }

    @Override
    protected EntitlementStatus status(ItemId item) {
        return database.with(handle -> handle.select(STATUS, item.value())
                .map((row, context) -> EntitlementStatus.of(row.getString(1)))
                .one());
    }

    @Override
    protected int published() {
        return database.with(handle -> handle.select("select count(*) from outbox")
                .mapTo(Integer.class)
                .one());
    }
}
