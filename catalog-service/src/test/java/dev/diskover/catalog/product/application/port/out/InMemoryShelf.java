package dev.diskover.catalog.product.application.port.out;

import dev.diskover.catalog.fixture.AtOnceUnitOfWork;
import dev.diskover.catalog.fixture.InMemoryProductViews;
import dev.diskover.catalog.fixture.InMemoryProducts;
import java.util.function.Supplier;

final class InMemoryShelf implements Shelf {

    private final AtOnceUnitOfWork unitOfWork = new AtOnceUnitOfWork();
    private final InMemoryProducts products = new InMemoryProducts(unitOfWork);
    private final ProductViews views = new InMemoryProductViews(products);

    @Override
    public Products products() {
        return products;
    }

    @Override
    public ProductViews views() {
        return views;
    }

    @Override
    public <T> T run(Supplier<T> work) {
        return unitOfWork.run(work);
    }

    @Override
    public int published() {
        return products.published().size();
    }
}
