package dev.diskover.catalog.product.application.port.out;

class InMemoryProductsTest extends ProductsContract {

    @Override
    protected Shelf emptyShelf() {
        return new InMemoryShelf();
    }
}
