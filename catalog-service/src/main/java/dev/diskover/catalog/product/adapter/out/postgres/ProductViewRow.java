package dev.diskover.catalog.product.adapter.out.postgres;

import dev.diskover.catalog.product.application.port.in.ProductView;
import dev.diskover.kernel.adapter.kafka.FactJson;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reads a product as it is shown. */
final class ProductViewRow {

    static final String COLUMNS = PresentProduct.COLUMNS + """
            , p.org_id, p.site_id, p.name, p.slug, p.description, p.short_description, p.type, p.category, p.price,
            p.compare_at_price, p.currency, p.subscription_days, p.sku, p.tags, p.tax_category, p.is_active,
            p.is_featured, p.display_order, p.is_limited, p.total_quantity, p.available_from,
            p.available_until, p.max_downloads, p.download_expiry_days, p.license_key_policy, p.metadata, p.version,
            p.created_at, p.updated_at,
            """ + ShownFiles.COLUMN;

    static ProductView read(ResultSet row, Instant now) throws SQLException {
        return new ProductView(
                        row.getObject("id", UUID.class),
                        row.getObject("org_id", UUID.class),
                        row.getObject("site_id", UUID.class),
                        row.getString("name"),
                        row.getString("slug"),
                        row.getString("description"),
                        row.getString("short_description"),
                        row.getString("type"),
                        row.getString("category"),
                        row.getLong("price"),
                        row.getObject("compare_at_price", Long.class),
                        row.getString("currency"),
                        row.getObject("subscription_days", Integer.class),
                        row.getString("sku"),
                        List.of((String[]) row.getArray("tags").getArray()),
                        row.getString("tax_category"),
                        row.getBoolean("is_active"),
                        row.getBoolean("is_featured"),
                        row.getInt("display_order"),
                        row.getBoolean("is_limited"),
                        row.getObject("total_quantity", Integer.class),
                        row.getLong("sold_count"),
                        false,
                        ProductRows.time(row, "available_from"),
                        ProductRows.time(row, "available_until"),
                        row.getObject("max_downloads", Integer.class),
                        row.getObject("download_expiry_days", Integer.class),
                        object(row.getString("license_key_policy")),
                        null,
                        List.of(),
                        ShownFiles.read(row),
                        List.of(),
                        object(row.getString("metadata")),
                        row.getLong("version"),
                        ProductRows.time(row, "created_at"),
                        ProductRows.time(row, "updated_at"))
                .at(now, row.getLong("sold_count"));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> object(String json) {
        return json == null ? null : FactJson.read(json, Map.class);
    }

    private ProductViewRow() {}
}
