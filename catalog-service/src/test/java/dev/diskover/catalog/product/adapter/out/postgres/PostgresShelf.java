package dev.diskover.catalog.product.adapter.out.postgres;

import dev.diskover.catalog.fixture.EmptyTables;
import dev.diskover.catalog.product.application.port.out.ProductViews;
import dev.diskover.catalog.product.application.port.out.Products;
import dev.diskover.catalog.product.application.port.out.Shelf;
import dev.diskover.kernel.adapter.postgres.Database;
import dev.diskover.kernel.application.UnitOfWork;
import jakarta.inject.Singleton;
import java.util.function.Supplier;

@Singleton
class PostgresShelf implements Shelf {

    private final Products products;
    private final ProductViews views;
    private final UnitOfWork unitOfWork;
    private final Database database;

    PostgresShelf(Products products, ProductViews views, UnitOfWork unitOfWork, Database database) {
        this.products = products;
        this.views = views;
        this.unitOfWork = unitOfWork;
        this.database = database;
    }

    PostgresShelf emptied() {
        EmptyTables.of(database);
        return this;
    }

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
        return count("outbox");
    }

    int count(String table) {
        return database.with(handle -> handle.select("select count(*) from " + table)
                .mapTo(Integer.class)
                .one());
    }
}
