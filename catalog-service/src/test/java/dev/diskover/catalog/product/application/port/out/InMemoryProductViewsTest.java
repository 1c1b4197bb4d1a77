package dev.diskover.catalog.product.application.port.out;

class InMemoryProductViewsTest extends ProductViewsContract {

    @Override
    protected Shelf emptyShelf() {
        return new InMemoryShelf();
    }
}
