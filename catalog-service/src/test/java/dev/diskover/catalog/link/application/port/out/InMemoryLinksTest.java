package dev.diskover.catalog.link.application.port.out;

import dev.diskover.catalog.fixture.AtOnceUnitOfWork;
import dev.diskover.catalog.fixture.Cast;
import dev.diskover.catalog.fixture.InMemoryAssetCopy;
import dev.diskover.catalog.fixture.InMemoryLinks;
import dev.diskover.catalog.product.domain.ProductId;
import java.util.function.Supplier;

class InMemoryLinksTest extends LinksContract {

    private final AtOnceUnitOfWork unitOfWork = new AtOnceUnitOfWork();
    private final InMemoryAssetCopy assets = new InMemoryAssetCopy();
    private final InMemoryLinks links = new InMemoryLinks(assets, unitOfWork);

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
        var product = ProductId.next();
        links.hasProduct(Cast.SHOP, product);
        return product;
    }

    @Override
    protected int published() {
        return links.published().size();
    }
}
