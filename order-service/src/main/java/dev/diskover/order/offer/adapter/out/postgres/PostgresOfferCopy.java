package dev.diskover.order.offer.adapter.out.postgres;

import static org.jdbi.v3.core.statement.EmptyHandling.NULL_KEYWORD;

import dev.diskover.kernel.adapter.postgres.Database;
import dev.diskover.kernel.domain.Money;
import dev.diskover.order.offer.application.port.out.OfferCopy;
import dev.diskover.order.offer.domain.Offer;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class PostgresOfferCopy implements OfferCopy {

    // A list and not an array: for the usual one product the database keeps its plan instead of making one each time.
    private static final String FIND = """
            select product_id, org_id, name, type, price, currency, subscription_days, is_active, is_limited,
                   total_quantity, available_from, available_until, max_downloads, download_expiry_days, version
            from offers where product_id in (<products>)
            """;
    private static final String KEEP = """
            insert into offers as o (product_id, org_id, name, type, price, currency, subscription_days, is_active,
                is_limited, total_quantity, available_from, available_until, max_downloads, download_expiry_days,
                version)
            values (:product, :org, :name, :type, :price, :currency, :days, :active,
                :limited, :quantity, :from, :until, :maxDownloads, :expiryDays, :version)
            on conflict (product_id) do update
            set name = excluded.name, type = excluded.type, price = excluded.price, currency = excluded.currency,
                subscription_days = excluded.subscription_days, is_active = excluded.is_active,
                is_limited = excluded.is_limited, total_quantity = excluded.total_quantity,
                available_from = excluded.available_from, available_until = excluded.available_until,
                max_downloads = excluded.max_downloads, download_expiry_days = excluded.download_expiry_days,
                version = excluded.version
            where o.version < excluded.version
            """;
    private static final String TAKE = """
            update offers set taken = taken + 1
            where product_id = :product and is_limited and taken < total_quantity
            """;

    private final Database database;

    PostgresOfferCopy(Database database) {
        this.database = database;
    }

    @Override
    public List<Offer> find(List<UUID> products) {
        return database.with(handle -> handle.createQuery(FIND)
                .bindList(NULL_KEYWORD, "products", products)
                .map((row, context) -> read(row))
                .list());
    }

    @Override
    public void keep(Offer offer) {
        database.inUnitOfWork()
                .createUpdate(KEEP)
                .bind("product", offer.product())
                .bind("org", offer.org())
                .bind("name", offer.name())
                .bind("type", offer.type())
                .bind("price", offer.price().minorUnits())
                .bind("currency", offer.price().currencyCode())
                .bind("days", offer.subscriptionDays())
                .bind("active", offer.active())
                .bind("limited", offer.limited())
                .bind("quantity", offer.totalQuantity())
                .bind("from", utc(offer.availableFrom()))
                .bind("until", utc(offer.availableUntil()))
                .bind("maxDownloads", offer.maxDownloads())
                .bind("expiryDays", offer.downloadExpiryDays())
                .bind("version", offer.version())
                .execute();
    }

    @Override
    public boolean take(UUID product) {
        return database.inUnitOfWork()
                        .createUpdate(TAKE)
                        .bind("product", product)
                        .execute()
                == 1;
    }

    @Override
    public void giveBack(UUID product) {
        database.inUnitOfWork()
                .createUpdate("update offers set taken = taken - 1 where product_id = :product")
                .bind("product", product)
                .execute();
    }

    private static Offer read(ResultSet row) throws SQLException {
        return new Offer(
                row.getObject("product_id", UUID.class),
                row.getObject("org_id", UUID.class),
                row.getString("name"),
                row.getString("type"),
                Money.ofMinor(row.getLong("price"), row.getString("currency")),
                row.getObject("subscription_days", Integer.class),
                row.getBoolean("is_active"),
                row.getBoolean("is_limited"),
                row.getObject("total_quantity", Integer.class),
                time(row, "available_from"),
                time(row, "available_until"),
                row.getObject("max_downloads", Integer.class),
                row.getObject("download_expiry_days", Integer.class),
                row.getLong("version"));
    }

    private static OffsetDateTime utc(Instant time) {
        return time == null ? null : time.atOffset(ZoneOffset.UTC);
    }

    private static Instant time(ResultSet row, String column) throws SQLException {
        var time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
