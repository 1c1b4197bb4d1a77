package dev.diskover.catalog.link.adapter.out.postgres;

import dev.diskover.catalog.fixture.EmptyTables;
import dev.diskover.catalog.fixture.OtherParts;
import dev.diskover.catalog.link.application.port.out.AssetCopy;
import dev.diskover.catalog.link.application.port.out.AssetCopyContract;
import dev.diskover.kernel.adapter.postgres.Database;
import dev.diskover.kernel.application.UnitOfWork;
import dev.diskover.kernel.testing.FreshDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;

@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
@QuarkusTestResource(OtherParts.class)
class PostgresAssetCopyTest extends AssetCopyContract {

    @Inject
    AssetCopy copy;

    @Inject
    UnitOfWork unitOfWork;

    @Inject
    Database database;

    @BeforeEach
    void nothing_known() {
        EmptyTables.of(database);
    }

    @Override
    protected AssetCopy copy() {
        return copy;
    }

    @Override
    protected void run(Runnable work) {
        unitOfWork.run(work);
    }
}
