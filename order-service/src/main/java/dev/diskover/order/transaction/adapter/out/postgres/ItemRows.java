package dev.diskover.order.transaction.adapter.out.postgres;

import dev.diskover.kernel.domain.Money;
import dev.diskover.order.transaction.domain.Item;
import dev.diskover.order.transaction.domain.Transaction;
import dev.diskover.order.transaction.domain.TransactionId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** Between rows and items. */
final class ItemRows {

    private static final String INSERT = """
            insert into transaction_items (id, transaction_id, position, product_id, org_id, name, product_type,
                unit_price, is_limited, subscription_days, max_downloads, download_expiry_days)
            values (:id, :transaction, :position, :product, :org, :name, :type, :price, :limited, :days,
                :maxDownloads, :expiryDays)
            """;
    private static final String SELECT = """
            select i.id, i.product_id, i.org_id, i.name, i.product_type, i.unit_price, t.currency, i.is_limited,
                   i.subscription_days, i.max_downloads, i.download_expiry_days, i.subscription_id, i.period_start,
                   i.period_end
            from transaction_items i join transactions t on t.id = i.transaction_id
            where i.transaction_id = :transaction order by i.position
            """;
    private static final String STORE_PERIOD = """
            update transaction_items set subscription_id = :subscription, period_start = :start, period_end = :end
            where id = :id
            """;

    static void insert(Handle handle, Transaction transaction) {
        var batch = handle.prepareBatch(INSERT);
        var position = 0;
        for (var item : transaction.items()) {
            batch.bind("id", item.id())
                    .bind("transaction", transaction.id().value())
                    .bind("position", position++)
                    .bind("product", item.product())
                    .bind("org", item.org())
                    .bind("name", item.name())
                    .bind("type", item.type())
                    .bind("price", item.price().minorUnits())
                    .bind("limited", item.limited())
                    .bind("days", item.subscriptionDays())
                    .bind("maxDownloads", item.maxDownloads())
                    .bind("expiryDays", item.downloadExpiryDays())
                    .add();
        }
        batch.execute();
    }

    static List<Item> of(Handle handle, TransactionId transaction) {
        return handle.createQuery(SELECT)
                .bind("transaction", transaction.value())
                .map((row, context) -> read(row))
                .list();
    }

    static void storePeriods(Handle handle, Transaction transaction) {
        transaction.items().stream().filter(item -> item.period() != null).forEach(item -> handle.createUpdate(
                        STORE_PERIOD)
                .bind("id", item.id())
                .bind("subscription", item.period().subscription())
                .bind("start", item.period().start().atOffset(ZoneOffset.UTC))
                .bind("end", item.period().end().atOffset(ZoneOffset.UTC))
                .execute());
    }

    static Instant time(ResultSet row, String column) throws SQLException {
        var time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    private static Item read(ResultSet row) throws SQLException {
        var subscription = row.getObject("subscription_id", UUID.class);
        return new Item(
                row.getObject("id", UUID.class),
                row.getObject("product_id", UUID.class),
                row.getObject("org_id", UUID.class),
                row.getString("name"),
                row.getString("product_type"),
                Money.ofMinor(row.getLong("unit_price"), row.getString("currency")),
                row.getBoolean("is_limited"),
                row.getObject("subscription_days", Integer.class),
                row.getObject("max_downloads", Integer.class),
                row.getObject("download_expiry_days", Integer.class),
                subscription == null
                        ? null
                        : new Item.Period(subscription, time(row, "period_start"), time(row, "period_end")));
    }

    private ItemRows() {}
}
