package dev.diskover.order.transaction.adapter.out.postgres;

import dev.diskover.kernel.adapter.postgres.Database;
import dev.diskover.kernel.adapter.rest.CallContext;
import dev.diskover.kernel.application.Outbox;
import dev.diskover.order.transaction.application.port.out.Transactions;
import dev.diskover.order.transaction.domain.Payment;
import dev.diskover.order.transaction.domain.Transaction;
import dev.diskover.order.transaction.domain.TransactionEvent;
import dev.diskover.order.transaction.domain.TransactionId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;

/** What changes together is one statement: it costs the way to the database once. */
@ApplicationScoped
class PostgresTransactions implements Transactions {

    private static final String PLACED = """
            placed as (
                insert into transactions (id, buyer_id, buyer_email, status, subtotal, total, currency, created_at)
                values (:id, :buyer, :email, :status, :total, :total, :currency, :createdAt))
            """;
    private static final String TO_PAY = """
            , to_pay as (
                insert into payments (id, transaction_id, provider, method, amount, currency, status, next_check_at,
                                      created_at, updated_at)
                values (:payment, :id, :provider, :method, :total, :currency, 'pending', :checkAt, :createdAt,
                        :createdAt))
            """;
    private static final String ADD_FREE = "with " + PLACED + ItemRows.INSERT;
    private static final String ADD = "with " + PLACED + TO_PAY + ItemRows.INSERT;
    // The transaction's row is locked before its payment's, as everywhere: the payment asks whether it was changed.
    private static final String CHANGED = """
            with changed as (
                update transactions set status = :status, completed_at = :completedAt
                where id = :id and status = :statusBefore
                returning old.status as from_status)
            """;
    private static final String ANSWERED = ", answered as (" + AnswerRow.RECORD + "exists (select from changed))";
    private static final String NOTED = """
            insert into transaction_changes (transaction_id, from_status, to_status, at, actor, reason)
            select :id, from_status, :status, now(), :actor, :reason from changed
            """;
    private static final String CHANGE = CHANGED + NOTED;
    private static final String CHANGE_BY_ANSWER = CHANGED + ANSWERED + NOTED;

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
        var insert = database.inUnitOfWork()
                .createUpdate(payment == null ? ADD_FREE : ADD)
                .bind("id", transaction.id().value())
                .bind("buyer", transaction.buyer().user())
                .bind("email", transaction.buyer().email())
                .bind("status", transaction.status().code())
                .bind("total", transaction.total().minorUnits())
                .bind("currency", transaction.total().currencyCode())
                .bind("createdAt", transaction.createdAt().atOffset(ZoneOffset.UTC))
                .bind("items", ItemRows.rows(transaction));
        (payment == null ? insert : bind(payment, checkPaymentAt, insert)).execute();
        outbox.store(transaction.releaseEvents());
    }

    private static Update bind(Payment payment, Instant checkAt, Update insert) {
        return insert.bind("payment", payment.id())
                .bind("provider", Payment.PROVIDER)
                .bind("method", payment.method())
                .bind("checkAt", checkAt.atOffset(ZoneOffset.UTC));
    }

    @Override
    public Transaction lock(TransactionId id) {
        return LockedRows.of(database.inUnitOfWork(), id);
    }

    @Override
    public boolean save(Transaction transaction, Cause cause) {
        var handle = database.inUnitOfWork();
        var isChanged = change(handle, transaction, cause).execute() == 1;
        if (isChanged) {
            ItemRows.storePeriods(handle, transaction);
            outbox.store(transaction.releaseEvents());
        }
        return isChanged;
    }

    private Update change(Handle handle, Transaction transaction, Cause cause) {
        var completedAt = transaction.completedAt();
        var change = handle.createUpdate(cause.answer() == null ? CHANGE : CHANGE_BY_ANSWER)
                .bind("id", transaction.id().value())
                .bind("status", transaction.status().code())
                .bind("statusBefore", transaction.statusBefore().code())
                .bind("completedAt", completedAt == null ? null : completedAt.atOffset(ZoneOffset.UTC))
                .bind("actor", call.actor())
                .bind("reason", cause.reason());
        return cause.answer() == null ? change : AnswerRow.bind(cause.answer(), change);
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
