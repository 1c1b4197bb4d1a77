package dev.diskover.order.transaction.adapter.out.postgres;

import dev.diskover.kernel.adapter.postgres.Database;
import dev.diskover.kernel.adapter.rest.CallContext;
import dev.diskover.kernel.application.Outbox;
import dev.diskover.order.transaction.application.port.out.Transactions;
import dev.diskover.order.transaction.domain.Buyer;
import dev.diskover.order.transaction.domain.Payment;
import dev.diskover.order.transaction.domain.Transaction;
import dev.diskover.order.transaction.domain.TransactionEvent;
import dev.diskover.order.transaction.domain.TransactionId;
import dev.diskover.order.transaction.domain.TransactionNotFound;
import dev.diskover.order.transaction.domain.TransactionStatus;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.UUID;

@ApplicationScoped
class PostgresTransactions implements Transactions {

    private static final String INSERT = """
            insert into transactions (id, buyer_id, buyer_email, status, subtotal, total, currency, created_at)
            values (:id, :buyer, :email, :status, :total, :total, :currency, :createdAt)
            """;
    private static final String INSERT_PAYMENT = """
            insert into payments (id, transaction_id, provider, method, amount, currency, status, next_check_at,
                                  created_at, updated_at)
            values (:id, :transaction, 'simulated', :method, :amount, :currency, 'pending', :checkAt, :now, :now)
            """;
    private static final String CHANGE = """
            with old as (select status from transactions where id = :id),
                 changed as (update transactions set status = :status, completed_at = :completedAt where id = :id)
            insert into transaction_changes (transaction_id, from_status, to_status, at, actor, reason)
            select :id, old.status, :status, now(), :actor, :reason from old
            """;

    private static final String LOCK = """
            select buyer_id, buyer_email, status, created_at, completed_at from transactions where id = :id for update
            """;

    private final Database database;
    private final Outbox<TransactionEvent> outbox;
    private final CallContext call;

    PostgresTransactions(Database database, Outbox<TransactionEvent> outbox, CallContext call) {
        this.database = database;
        this.outbox = outbox;
        this.call = call;
    }

    @Override
    public void add(Transaction transaction, Payment payment, Instant checkPaymentAt) {
        var handle = database.inUnitOfWork();
        handle.createUpdate(INSERT)
                .bind("id", transaction.id().value())
                .bind("buyer", transaction.buyer().user())
                .bind("email", transaction.buyer().email())
                .bind("status", transaction.status().code())
                .bind("total", transaction.total().minorUnits())
                .bind("currency", transaction.total().currencyCode())
                .bind("createdAt", transaction.createdAt().atOffset(ZoneOffset.UTC))
                .execute();
        ItemRows.insert(handle, transaction);
        if (payment != null) {
            add(payment, transaction.createdAt(), checkPaymentAt);
        }
        outbox.store(transaction.releaseEvents());
    }

    private void add(Payment payment, Instant now, Instant checkAt) {
        database.inUnitOfWork()
                .createUpdate(INSERT_PAYMENT)
                .bind("id", payment.id())
                .bind("transaction", payment.transaction().value())
                .bind("method", payment.method())
                .bind("amount", payment.amount().minorUnits())
                .bind("currency", payment.amount().currencyCode())
                .bind("checkAt", checkAt.atOffset(ZoneOffset.UTC))
                .bind("now", now.atOffset(ZoneOffset.UTC))
                .execute();
    }

    @Override
    public Transaction lock(TransactionId id) {
        var handle = database.inUnitOfWork();
        return handle.createQuery(LOCK)
                .bind("id", id.value())
                .map((row, context) -> Transaction.restore(
                        id,
                        new Buyer(row.getObject("buyer_id", UUID.class), row.getString("buyer_email")),
                        ItemRows.of(handle, id),
                        TransactionStatus.valueOf(row.getString("status").toUpperCase(Locale.ROOT)),
                        row.getObject("created_at", OffsetDateTime.class).toInstant(),
                        ItemRows.time(row, "completed_at")))
                .findOne()
                .orElseThrow(TransactionNotFound::new);
    }

    @Override
    public void save(Transaction transaction, String reason) {
        var handle = database.inUnitOfWork();
        var completedAt = transaction.completedAt();
        handle.createUpdate(CHANGE)
                .bind("id", transaction.id().value())
                .bind("status", transaction.status().code())
                .bind("completedAt", completedAt == null ? null : completedAt.atOffset(ZoneOffset.UTC))
                .bind("actor", call.actor())
                .bind("reason", reason)
                .execute();
        ItemRows.storePeriods(handle, transaction);
        outbox.store(transaction.releaseEvents());
    }

    @Override
    public void markDelivered(UUID item, Instant at) {
        database.inUnitOfWork()
                .createUpdate("update transaction_items set delivered_at = :at where id = :id and delivered_at is null")
                .bind("id", item)
                .bind("at", at.atOffset(ZoneOffset.UTC))
                .execute();
    }
}
