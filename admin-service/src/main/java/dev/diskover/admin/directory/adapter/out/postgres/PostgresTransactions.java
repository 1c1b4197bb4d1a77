package dev.diskover.admin.directory.adapter.out.postgres;

import static dev.diskover.admin.directory.adapter.out.postgres.Columns.utc;

import dev.diskover.admin.directory.application.port.out.Transactions;
import dev.diskover.admin.directory.domain.Delivery;
import dev.diskover.admin.directory.domain.ToldTransaction;
import dev.diskover.admin.directory.domain.Transaction;
import dev.diskover.kernel.adapter.kafka.FactJson;
import dev.diskover.kernel.adapter.postgres.Database;
import dev.diskover.kernel.adapter.postgres.Jsonb;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jdbi.v3.core.statement.PreparedBatch;

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

    // Sorted, so that two replicas that were told of the same transactions lock them in the same order.
    @Override
    public void store(Collection<ToldTransaction> told) {
        try (var statements = database.inUnitOfWork().prepareBatch(STORE)) {
            told.stream()
                    .sorted(Comparator.comparing(one -> one.transaction().id()))
                    .forEach(one -> bind(statements, one.transaction())
                            .bind("toldAt", utc(one.toldAt()))
                            .add());
            statements.execute();
        }
    }

    private static PreparedBatch bind(PreparedBatch statements, Transaction transaction) {
        return statements
                .bind("id", transaction.id())
                .bind("buyer", transaction.buyer())
                .bind("email", transaction.buyerEmail())
                .bind("status", transaction.status())
                .bind("rank", transaction.statusRank())
                .bind("total", transaction.total())
                .bind("currency", transaction.currency())
                .bind("items", new Jsonb(FactJson.write(transaction.items())))
                .bind("createdAt", utc(transaction.createdAt()))
                .bind("completedAt", utc(transaction.completedAt()));
    }

    // Sorted like those; of two deliveries of one item the first stays the first.
    @Override
    public void storeDeliveries(List<Delivery> deliveries) {
        try (var statements = database.inUnitOfWork().prepareBatch(STORE_DELIVERY)) {
            deliveries.stream().sorted(Comparator.comparing(Delivery::item)).forEach(delivery -> statements
                    .bind("item", delivery.item())
                    .bind("transaction", delivery.transaction())
                    .bind("at", utc(delivery.at()))
                    .add());
            statements.execute();
        }
    }
}
