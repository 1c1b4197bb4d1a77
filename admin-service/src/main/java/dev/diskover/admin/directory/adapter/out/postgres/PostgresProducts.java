package dev.diskover.admin.directory.adapter.out.postgres;

import static dev.diskover.admin.directory.adapter.out.postgres.Columns.utc;

import dev.diskover.admin.directory.application.port.out.Products;
import dev.diskover.admin.directory.domain.Product;
import dev.diskover.kernel.adapter.postgres.Database;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class PostgresProducts implements Products {

    private static final String STORE = """
            insert into products as p (id, org_id, name, slug, type, category, price, currency, is_active, version,
                                       created_at, updated_at)
            values (:id, :org, :name, :slug, :type, :category, :price, :currency, :active, :version,
                    :createdAt, :updatedAt)
            on conflict (id) do update
            set name = excluded.name, slug = excluded.slug, type = excluded.type, category = excluded.category,
                price = excluded.price, currency = excluded.currency, is_active = excluded.is_active,
                version = excluded.version, updated_at = excluded.updated_at
            where p.version < excluded.version
            """;

    private final Database database;

    PostgresProducts(Database database) {
        this.database = database;
    }

    @Override
    public void store(Product product) {
        database.inUnitOfWork()
                .createUpdate(STORE)
                .bind("id", product.id())
                .bind("org", product.org())
                .bind("name", product.name())
                .bind("slug", product.slug())
                .bind("type", product.type())
                .bind("category", product.category())
                .bind("price", product.price())
                .bind("currency", product.currency())
                .bind("active", product.isActive())
                .bind("version", product.version())
                .bind("createdAt", utc(product.createdAt()))
                .bind("updatedAt", utc(product.updatedAt()))
                .execute();
    }
}
