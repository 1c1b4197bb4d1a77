package dev.diskover.catalog.product.adapter.out.postgres;

import dev.diskover.catalog.product.domain.Product;
import dev.diskover.kernel.adapter.postgres.Jsonb;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.jdbi.v3.core.statement.Update;

/** Between rows and products. */
final class ProductRows {

    private static final String UNIQUE_VIOLATION = "23505";

    static Update bind(Update statement, Product product) {
        var description = product.description();
        var offer = product.offer();
        return statement
                .bind("id", product.id().value())
                .bind("org", product.org())
                .bind("slug", product.slug().value())
                .bind("active", product.active())
                .bind("version", product.version())
                .bind("createdAt", utc(product.createdAt()))
                .bind("updatedAt", utc(product.updatedAt()))
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
                .bind("displayOrder", description.displayOrder())
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

    static OffsetDateTime utc(Instant time) {
        return time == null ? null : time.atOffset(ZoneOffset.UTC);
    }

    private static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private ProductRows() {}
}
