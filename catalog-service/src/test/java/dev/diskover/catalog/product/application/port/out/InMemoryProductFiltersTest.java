package dev.diskover.catalog.product.application.port.out;

class InMemoryProductFiltersTest extends ProductFiltersContract {

    @Override
    protected Shelf emptyShelf() {
        return new InMemoryShelf();
    }
}
