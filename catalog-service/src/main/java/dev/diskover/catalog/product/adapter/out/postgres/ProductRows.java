package dev.diskover.catalog.product.adapter.out.postgres;

import dev.diskover.catalog.product.domain.Product;
import dev.diskover.kernel.adapter.postgres.Jsonb;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.jdbi.v3.core.statement.Update;

/** Between rows and products. */
final class ProductRows {

    static final String INSERT = """
            with added as (
            insert into products (id, org_id, name, slug, description, short_description, type, category, price,
                compare_at_price, currency, subscription_days, sku, tags, tax_category, is_active, is_featured,
                display_order, is_limited, total_quantity, available_from, available_until, max_downloads,
                download_expiry_days, license_key_policy, metadata, version, created_at, updated_at)
            values (:id, :org, :name, :slug, :description, :shortDescription, :type, :category, :price,
                :compareAtPrice, :currency, :subscriptionDays, :sku, :tags, :taxCategory, :active, :featured,
                :displayOrder, :limited, :totalQuantity, :availableFrom, :availableUntil, :maxDownloads,
                :downloadExpiryDays, :licenseKeyPolicy, :metadata, :version, :createdAt, :updatedAt)
            on conflict (org_id, site_id, slug) do nothing returning id)
            insert into product_sales (product_id) select id from added
            """;
    static final String UPDATE = """
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
    private static final String UNIQUE_VIOLATION = "23505";

    static Update bind(Update statement, Product product) {
        return bindOffer(bindDescription(statement, product), product)
                .bind("id", product.id().value())
                .bind("org", product.org().value())
                .bind("slug", product.slug().value())
                .bind("active", product.active())
                .bind("version", product.version())
                .bind("createdAt", utc(product.createdAt()))
                .bind("updatedAt", utc(product.updatedAt()));
    }

    private static Update bindDescription(Update statement, Product product) {
        var description = product.description();
        return statement
                .bind("name", description.name())
                .bind("description", description.text())
                .bind("shortDescription", description.shortText())
                .bind("category", code(description.category()))
                .bind("sku", description.sku())
                .bindArray("tags", String.class, description.tags())
                .bind("taxCategory", description.taxCategory())
                .bind("licenseKeyPolicy", new Jsonb(description.licenseKeyPolicy()))
                .bind("metadata", new Jsonb(description.metadata()))
                .bind("featured", description.featured())
                .bind("displayOrder", description.displayOrder());
    }

    private static Update bindOffer(Update statement, Product product) {
        var offer = product.offer();
        return statement
                .bind("type", code(offer.type()))
                .bind("price", offer.price().minorUnits())
                .bind("currency", offer.price().currencyCode())
                .bind("compareAtPrice", offer.compareAtPrice())
                .bind("subscriptionDays", offer.subscriptionDays())
                .bind("limited", offer.limited())
                .bind("totalQuantity", offer.totalQuantity())
                .bind("availableFrom", utc(offer.availableFrom()))
                .bind("availableUntil", utc(offer.availableUntil()))
                .bind("maxDownloads", offer.maxDownloads())
                .bind("downloadExpiryDays", offer.downloadExpiryDays());
    }

    static boolean isTakenSlug(UnableToExecuteStatementException failure) {
        return failure.getCause() instanceof SQLException sql && UNIQUE_VIOLATION.equals(sql.getSQLState());
    }

    /** Null stays null. */
    static OffsetDateTime utc(Instant time) {
        return time == null ? null : time.atOffset(ZoneOffset.UTC);
    }

    /** Null stays null. */
    static Instant time(ResultSet row, String column) throws SQLException {
        var time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    private static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private ProductRows() {}
}
