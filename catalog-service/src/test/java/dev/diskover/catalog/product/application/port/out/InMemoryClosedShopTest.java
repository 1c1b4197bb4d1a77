package dev.diskover.catalog.product.application.port.out;

class InMemoryClosedShopTest extends ClosedShopContract {

    @Override
    protected Shelf emptyShelf() {
        return new InMemoryShelf();
    }
}
