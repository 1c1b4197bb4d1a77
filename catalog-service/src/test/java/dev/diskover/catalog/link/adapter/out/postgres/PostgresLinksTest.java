package dev.diskover.catalog.link.adapter.out.postgres;

import dev.diskover.catalog.fixture.Cast;
import dev.diskover.catalog.fixture.Drafts;
import dev.diskover.catalog.fixture.EmptyTables;
import dev.diskover.catalog.fixture.OtherParts;
import dev.diskover.catalog.link.application.port.out.AssetCopy;
import dev.diskover.catalog.link.application.port.out.Links;
import dev.diskover.catalog.link.application.port.out.LinksContract;
import dev.diskover.catalog.product.application.port.out.Products;
import dev.diskover.catalog.product.domain.Product;
import dev.diskover.catalog.product.domain.ProductId;
import dev.diskover.catalog.product.domain.Slug;
import dev.diskover.kernel.adapter.postgres.Database;
import dev.diskover.kernel.application.UnitOfWork;
import dev.diskover.kernel.testing.FreshDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;

@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
@QuarkusTestResource(OtherParts.class)
class PostgresLinksTest extends LinksContract {

    private static final String FACTS_OF_LINKS = "select count(*) from outbox where type like '%.Asset%Product.v1'";

    @Inject
    Links links;

    @Inject
    AssetCopy assets;

    @Inject
    Products products;

    @Inject
    UnitOfWork unitOfWork;

    @Inject
    Database database;

    @BeforeEach
    @Override
    protected void two_products_and_two_files() {
        EmptyTables.of(database);
        super.two_products_and_two_files();
    }

    @Override
    protected Links links() {
        return links;
    }

    @Override
    protected AssetCopy assets() {
        return assets;
    }

    @Override
    protected <T> T run(Supplier<T> work) {
        return unitOfWork.run(work);
    }

    @Override
    protected ProductId product(String slug) {
        var product = Product.create(Cast.SHOP, new Slug(slug), Drafts.loops(), Cast.NOON);
        unitOfWork.run(() -> products.add(product, null));
        return product.id();
    }

    @Override
    protected int published() {
        return database.with(
                handle -> handle.select(FACTS_OF_LINKS).mapTo(Integer.class).one());
    }
}
