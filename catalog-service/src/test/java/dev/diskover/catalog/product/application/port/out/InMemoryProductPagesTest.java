package dev.diskover.catalog.product.application.port.out;

class InMemoryProductPagesTest extends ProductPagesContract {

    @Override
    protected Shelf emptyShelf() {
        return new InMemoryShelf();
    }
}
