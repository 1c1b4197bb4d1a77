package dev.diskover.catalog.product.adapter.out.postgres;

import dev.diskover.catalog.product.application.port.out.Products;
import dev.diskover.catalog.product.domain.LicenseLimitExceeded;
import dev.diskover.catalog.product.domain.Product;
import dev.diskover.catalog.product.domain.ProductEvent;
import dev.diskover.catalog.product.domain.ProductId;
import dev.diskover.catalog.product.domain.ProductNotFound;
import dev.diskover.catalog.product.domain.Slug;
import dev.diskover.catalog.product.domain.SlugTaken;
import dev.diskover.catalog.product.domain.VersionMismatch;
import dev.diskover.kernel.adapter.postgres.Database;
import dev.diskover.kernel.application.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;

@ApplicationScoped
class PostgresProducts implements Products {

    private static final String COUNT = """
            insert into product_counts as c (org_id, used, ceiling)
            select :org, 1, :max where :max >= 1
            on conflict (org_id) do update set used = c.used + 1, ceiling = excluded.ceiling
            where c.used < excluded.ceiling
            """;
    private static final String INSERT = """
            insert into products (id, org_id, name, slug, description, short_description, type, category, price,
                compare_at_price, currency, subscription_days, sku, tags, tax_category, is_active, is_featured,
                display_order, is_limited, total_quantity, available_from, available_until, max_downloads,
                download_expiry_days, license_key_policy, metadata, version, created_at, updated_at)
            values (:id, :org, :name, :slug, :description, :shortDescription, :type, :category, :price,
                :compareAtPrice, :currency, :subscriptionDays, :sku, :tags, :taxCategory, :active, :featured,
                :displayOrder, :limited, :totalQuantity, :availableFrom, :availableUntil, :maxDownloads,
                :downloadExpiryDays, :licenseKeyPolicy, :metadata, :version, :createdAt, :updatedAt)
            on conflict (org_id, site_id, slug) do nothing
            """;
    private static final String UPDATE = """
            update products set name = :name, slug = :slug, description = :description,
                short_description = :shortDescription, type = :type, category = :category, price = :price,
                compare_at_price = :compareAtPrice, currency = :currency, subscription_days = :subscriptionDays,
                sku = :sku, tags = :tags, tax_category = :taxCategory, is_active = :active, is_featured = :featured,
                display_order = :displayOrder, is_limited = :limited, total_quantity = :totalQuantity,
                available_from = :availableFrom, available_until = :availableUntil, max_downloads = :maxDownloads,
                download_expiry_days = :downloadExpiryDays, license_key_policy = :licenseKeyPolicy,
                metadata = :metadata, version = :version, updated_at = :updatedAt
            where id = :id and version = :version - 1
            """;

    private final Database database;
    private final Outbox<ProductEvent> outbox;

    PostgresProducts(Database database, Outbox<ProductEvent> outbox) {
        this.database = database;
        this.outbox = outbox;
    }

    @Override
    public Product get(ProductId id) {
        return database.with(handle -> handle.createQuery(
                                "select org_id, slug, is_active, version, created_at from products where id = :id")
                        .bind("id", id.value())
                        .map((row, context) -> Product.restore(
                                id,
                                row.getObject("org_id", UUID.class),
                                new Slug(row.getString("slug")),
                                row.getBoolean("is_active"),
                                row.getLong("version"),
                                row.getObject("created_at", OffsetDateTime.class)
                                        .toInstant()))
                        .findOne())
                .orElseThrow(ProductNotFound::new);
    }

    @Override
    public boolean add(Product product, Integer max) {
        var added = ProductRows.bind(database.inUnitOfWork().createUpdate(INSERT), product)
                .execute();
        if (added == 0) {
            return false;
        }
        count(product.org(), max == null ? Integer.MAX_VALUE : max);
        outbox.store(product.releaseEvents());
        return true;
    }

    /** One statement decides, whoever else creates at the same moment; the table's check stands behind it. */
    private void count(UUID org, int max) {
        var handle = database.inUnitOfWork();
        if (handle.createUpdate(COUNT).bind("org", org).bind("max", max).execute() == 0) {
            var used = handle.createQuery("select used from product_counts where org_id = :org")
                    .bind("org", org)
                    .mapTo(Integer.class)
                    .findOne();
            throw new LicenseLimitExceeded(max, used.orElse(0));
        }
    }

    @Override
    public void save(Product product) {
        try {
            var updated = ProductRows.bind(database.inUnitOfWork().createUpdate(UPDATE), product)
                    .execute();
            if (updated == 0) {
                throw new VersionMismatch();
            }
        } catch (UnableToExecuteStatementException failure) {
            throw ProductRows.isTakenSlug(failure) ? new SlugTaken() : failure;
        }
        outbox.store(product.releaseEvents());
    }

    // Sorted, so that two transactions that sold the same products lock them in the same order.
    @Override
    public void addSold(Map<UUID, Integer> unitsByProduct) {
        new TreeMap<>(unitsByProduct).forEach((product, units) -> database.inUnitOfWork()
                .createUpdate("update products set sold_count = sold_count + :units where id = :id")
                .bind("id", product)
                .bind("units", units)
                .execute());
    }
}
