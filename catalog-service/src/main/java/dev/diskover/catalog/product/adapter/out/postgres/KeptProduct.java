package dev.diskover.catalog.product.adapter.out.postgres;

import dev.diskover.catalog.membership.domain.OrgId;
import dev.diskover.catalog.product.domain.Category;
import dev.diskover.catalog.product.domain.Description;
import dev.diskover.catalog.product.domain.Offer;
import dev.diskover.catalog.product.domain.Product;
import dev.diskover.catalog.product.domain.ProductDraft;
import dev.diskover.catalog.product.domain.ProductId;
import dev.diskover.catalog.product.domain.ProductType;
import dev.diskover.catalog.product.domain.Slug;
import dev.diskover.kernel.domain.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Reads a whole product from its row. */
final class KeptProduct {

    static final String COLUMNS = """
            id, org_id, name, slug, description, short_description, type, category, price, compare_at_price, currency,
            subscription_days, sku, tags, tax_category, is_active, is_featured, display_order, is_limited,
            total_quantity, available_from, available_until, max_downloads, download_expiry_days, license_key_policy,
            metadata, version, created_at
            """;

    static Product read(ResultSet row) throws SQLException {
        var slug = new Slug(row.getString("slug"));
        return Product.restore(
                new ProductId(row.getObject("id", UUID.class)),
                new OrgId(row.getObject("org_id", UUID.class)),
                new ProductDraft(slug, description(row), offer(row), row.getBoolean("is_active")),
                row.getLong("version"),
                ProductRows.time(row, "created_at"));
    }

    private static Description description(ResultSet row) throws SQLException {
        return new Description(
                row.getString("name"),
                row.getString("description"),
                row.getString("short_description"),
                Category.valueOf(constant(row, "category")),
                row.getString("sku"),
                List.of((String[]) row.getArray("tags").getArray()),
                row.getString("tax_category"),
                row.getString("license_key_policy"),
                row.getString("metadata"),
                row.getBoolean("is_featured"),
                row.getInt("display_order"));
    }

    private static Offer offer(ResultSet row) throws SQLException {
        return new Offer(
                ProductType.valueOf(constant(row, "type")),
                Money.ofMinor(row.getLong("price"), row.getString("currency")),
                row.getObject("compare_at_price", Long.class),
                row.getObject("subscription_days", Integer.class),
                row.getBoolean("is_limited"),
                row.getObject("total_quantity", Integer.class),
                ProductRows.time(row, "available_from"),
                ProductRows.time(row, "available_until"),
                row.getObject("max_downloads", Integer.class),
                row.getObject("download_expiry_days", Integer.class));
    }

    private static String constant(ResultSet row, String column) throws SQLException {
        return row.getString(column).toUpperCase(Locale.ROOT);
    }

    private KeptProduct() {}
}
