package dev.diskover.admin.directory.adapter.out.postgres;

import static dev.diskover.admin.directory.adapter.out.postgres.Columns.utc;

import dev.diskover.admin.directory.application.port.out.Transactions;
import dev.diskover.admin.directory.domain.Transaction;
import dev.diskover.kernel.adapter.kafka.FactJson;
import dev.diskover.kernel.adapter.postgres.Database;
import dev.diskover.kernel.adapter.postgres.Jsonb;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;

@ApplicationScoped
class PostgresTransactions implements Transactions {

    private static final String STORE = """
            insert into transactions as t (id, buyer_id, buyer_email, status, status_rank, total, currency, items,
                                           created_at, completed_at, told_at)
            values (:id, cast(:buyer as uuid), :email, :status, :rank, :total, :currency, :items,
                    :createdAt, :completedAt, :toldAt)
            on conflict (id) do update
            set buyer_id = excluded.buyer_id, buyer_email = excluded.buyer_email, status = excluded.status,
                status_rank = excluded.status_rank, total = excluded.total, items = excluded.items,
                completed_at = excluded.completed_at, told_at = excluded.told_at
            where (t.told_at, t.status_rank) < (excluded.told_at, excluded.status_rank)
            """;
    private static final String STORE_DELIVERY = """
            insert into deliveries (item_id, transaction_id, delivered_at) values (:item, :transaction, :at)
            on conflict (item_id) do nothing
            """;

    private final Database database;

    PostgresTransactions(Database database) {
        this.database = database;
    }

    @Override
    public void store(Transaction transaction, Instant toldAt) {
        database.inUnitOfWork()
                .createUpdate(STORE)
                .bind("id", transaction.id())
                .bind("buyer", transaction.buyer())
                .bind("email", transaction.buyerEmail())
                .bind("status", transaction.status())
                .bind("rank", transaction.statusRank())
                .bind("total", transaction.total())
                .bind("currency", transaction.currency())
                .bind("items", new Jsonb(FactJson.write(transaction.items())))
                .bind("createdAt", utc(transaction.createdAt()))
                .bind("completedAt", utc(transaction.completedAt()))
                .bind("toldAt", utc(toldAt))
                .execute();
    }

    @Override
    public void storeDelivery(UUID item, UUID transaction, Instant at) {
        database.inUnitOfWork()
                .createUpdate(STORE_DELIVERY)
                .bind("item", item)
                .bind("transaction", transaction)
                .bind("at", utc(at))
                .execute();
    }
}
