package dev.diskover.entitlement.grant.application.port.out;

import dev.diskover.entitlement.fixture.InMemoryProducts;
import java.util.function.Supplier;

class InMemoryProductsTest extends ProductsContract {

    private final InMemoryProducts products = new InMemoryProducts();

    @Override
    protected Products products() {
        return products;
    }

    @Override
    protected <T> T run(Supplier<T> work) {
        return work.get();
    }
}
