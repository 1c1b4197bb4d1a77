package dev.diskover.entitlement.grant.adapter.out.postgres;

import dev.diskover.entitlement.fixture.EmptyTables;
import dev.diskover.entitlement.grant.application.port.out.Products;
import dev.diskover.entitlement.grant.application.port.out.ProductsContract;
import dev.diskover.kernel.adapter.postgres.Database;
import dev.diskover.kernel.application.UnitOfWork;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;

@QuarkusTest
class PostgresProductsTest extends ProductsContract {

    @Inject
    Products products;

    @Inject
    UnitOfWork unitOfWork;

    @Inject
    Database database;

    @BeforeEach
    void startEmpty() {
        EmptyTables.of(database);
    }

    @Override
    protected Products products() {
        return products;
    }

    @Override
    protected <T> T run(Supplier<T> work) {
        return unitOfWork.run(work);
    }
}
