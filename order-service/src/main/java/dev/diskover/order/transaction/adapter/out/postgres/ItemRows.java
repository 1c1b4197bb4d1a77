package dev.diskover.order.transaction.adapter.out.postgres;

import dev.diskover.kernel.adapter.kafka.FactJson;
import dev.diskover.kernel.adapter.postgres.Jsonb;
import dev.diskover.kernel.domain.Money;
import dev.diskover.order.transaction.domain.Item;
import dev.diskover.order.transaction.domain.Transaction;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

/** Between rows and items. */
final class ItemRows {

    /** All items of a transaction that was {@code placed}, however many: {@link #rows} as {@code :items}. */
    static final String INSERT = """
            insert into transaction_items (id, transaction_id, position, product_id, org_id, name, product_type,
                unit_price, is_limited, subscription_days, max_downloads, download_expiry_days)
            select i.id, placed.id, i.position, i.product_id, i.org_id, i.name, i.product_type,
                i.unit_price, i.is_limited, i.subscription_days, i.max_downloads, i.download_expiry_days
            from placed, jsonb_to_recordset(:items) as i (id uuid, position int, product_id uuid, org_id uuid,
                name text, product_type text, unit_price bigint, is_limited boolean, subscription_days int,
                max_downloads int, download_expiry_days int)
            """;

    static final String COLUMNS = """
            i.id, i.product_id, i.org_id, i.name, i.product_type, i.unit_price, i.is_limited, i.subscription_days,
            i.max_downloads, i.download_expiry_days, i.subscription_id, i.period_start, i.period_end
            """;
    /** Asks for a further condition; {@link #periods} as {@code :periods}. */
    static final String STORE_PERIODS = """
            update transaction_items i
            set subscription_id = p.subscription_id, period_start = p.period_start, period_end = p.period_end
            from jsonb_to_recordset(:periods) as p (id uuid, subscription_id uuid, period_start timestamptz,
                period_end timestamptz)
            where i.id = p.id and\s""";

    static Jsonb rows(Transaction transaction) {
        var items = transaction.items();
        return new Jsonb(FactJson.write(IntStream.range(0, items.size())
                .mapToObj(position -> Row.of(position, items.get(position)))
                .toList()));
    }

    /** @return empty where none has begun */
    static Optional<Jsonb> periods(Transaction transaction) {
        var begun = transaction.items().stream()
                .filter(item -> item.period() != null)
                .map(PeriodRow::of)
                .toList();
        return begun.isEmpty() ? Optional.empty() : Optional.of(new Jsonb(FactJson.write(begun)));
    }

    /** @param row with the {@link #COLUMNS} and the currency of the transaction */
    static Item read(ResultSet row) throws SQLException {
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

    static Instant time(ResultSet row, String column) throws SQLException {
        var time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    /** An item before anything has come of it, under the names of its columns. */
    private record Row(
            UUID id,
            int position,
            UUID productId,
            UUID orgId,
            String name,
            String productType,
            long unitPrice,
            boolean isLimited,
            Integer subscriptionDays,
            Integer maxDownloads,
            Integer downloadExpiryDays) {

        static Row of(int position, Item item) {
            return new Row(
                    item.id(),
                    position,
                    item.product(),
                    item.org(),
                    item.name(),
                    item.type(),
                    item.price().minorUnits(),
                    item.limited(),
                    item.subscriptionDays(),
                    item.maxDownloads(),
                    item.downloadExpiryDays());
        }
    }

    private record PeriodRow(UUID id, UUID subscriptionId, Instant periodStart, Instant periodEnd) {

        static PeriodRow of(Item item) {
            var period = item.period();
            return new PeriodRow(item.id(), period.subscription(), period.start(), period.end());
        }
    }

    private ItemRows() {}
}
