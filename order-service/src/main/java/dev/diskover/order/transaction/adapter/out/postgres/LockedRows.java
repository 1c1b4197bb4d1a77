package dev.diskover.order.transaction.adapter.out.postgres;

import dev.diskover.order.transaction.domain.Buyer;
import dev.diskover.order.transaction.domain.Item;
import dev.diskover.order.transaction.domain.Transaction;
import dev.diskover.order.transaction.domain.TransactionId;
import dev.diskover.order.transaction.domain.TransactionNotFound;
import dev.diskover.order.transaction.domain.TransactionStatus;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/**
 * A transaction and its items, in one statement that waits for the transaction's lock. What it says of the transaction
 * is as new as the lock; the items are those of before the wait. They differ only where the transaction was completed
 * meanwhile, and then nothing more comes of its items.
 */
final class LockedRows {

    private static final String LOCK = """
            select t.buyer_id, t.buyer_email, t.status, t.currency, t.created_at, t.completed_at, %s
            from transactions t join transaction_items i on i.transaction_id = t.id
            where t.id = :id order by i.position for update of t
            """.formatted(ItemRows.COLUMNS);

    static Transaction of(Handle handle, TransactionId id) {
        var rows = handle.createQuery(LOCK)
                .bind("id", id.value())
                .map((row, context) -> Row.read(row))
                .list();
        if (rows.isEmpty()) {
            throw new TransactionNotFound();
        }
        return rows.getFirst().with(id, rows.stream().map(Row::item).toList());
    }

    private record Row(Buyer buyer, TransactionStatus status, Instant createdAt, Instant completedAt, Item item) {

        static Row read(ResultSet row) throws SQLException {
            return new Row(
                    new Buyer(row.getObject("buyer_id", UUID.class), row.getString("buyer_email")),
                    TransactionStatus.valueOf(row.getString("status").toUpperCase(Locale.ROOT)),
                    ItemRows.time(row, "created_at"),
                    ItemRows.time(row, "completed_at"),
                    ItemRows.read(row));
        }

        Transaction with(TransactionId id, List<Item> items) {
            return Transaction.restore(id, buyer, items, status, createdAt, completedAt);
        }
    }

    private LockedRows() {}
}
