package dev.diskover.catalog.product.application.port.out;

class InMemoryProductLimitTest extends ProductLimitContract {

    @Override
    protected Shelf emptyShelf() {
        return new InMemoryShelf();
    }
}
