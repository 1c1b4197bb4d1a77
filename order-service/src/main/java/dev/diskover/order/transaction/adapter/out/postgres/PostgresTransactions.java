package dev.diskover.order.transaction.adapter.out.postgres;

import dev.diskover.kernel.adapter.postgres.Database;
import dev.diskover.kernel.adapter.postgres.KeptAnswers;
import dev.diskover.kernel.adapter.postgres.PostgresOutbox;
import dev.diskover.kernel.adapter.postgres.PromisedFacts;
import dev.diskover.kernel.adapter.rest.CallContext;
import dev.diskover.kernel.application.IdempotencyKey;
import dev.diskover.order.transaction.application.port.out.Transactions;
import dev.diskover.order.transaction.domain.Payment;
import dev.diskover.order.transaction.domain.Transaction;
import dev.diskover.order.transaction.domain.TransactionEvent;
import dev.diskover.order.transaction.domain.TransactionId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.statement.Update;

@ApplicationScoped
class PostgresTransactions implements Transactions {

    private final Database database;
    private final PostgresOutbox outbox;
    private final PromisedFacts<TransactionEvent> promised;
    private final KeptAnswers answers;
    private final CallContext call;

    PostgresTransactions(
            Database database,
            PostgresOutbox outbox,
            PromisedFacts<TransactionEvent> promised,
            KeptAnswers answers,
            CallContext call) {
        this.database = database;
        this.outbox = outbox;
        this.promised = promised;
        this.answers = answers;
        this.call = call;
    }

    @Override
    public boolean add(Transaction transaction, Payment payment, Instant checkPaymentAt, IdempotencyKey key) {
        return outbox.tell(promised.of(transaction.releaseOnlyEvent()), handle -> {
            var sql = TransactionSql.add(!key.isNone(), payment != null);
            var keyed = keep(key, Placed.of(transaction, payment), handle.createUpdate(sql));
            var insert = insert(transaction, keyed);
            return payment == null ? insert : bind(payment, checkPaymentAt, insert);
        });
    }

    private Update keep(IdempotencyKey key, Placed placed, Update insert) {
        return key.isNone() ? insert : answers.bind(insert, key, placed);
    }

    @Override
    public Optional<Placed> placedUnder(IdempotencyKey key) {
        return answers.find(key, Placed.class);
    }

    private static Update insert(Transaction transaction, Update insert) {
        return insert.bind("id", transaction.id().value())
                .bind("buyer", transaction.buyer().user())
                .bind("email", transaction.buyer().email())
                .bind("status", transaction.status().code())
                .bind("total", transaction.total().minorUnits())
                .bind("currency", transaction.total().currencyCode())
                .bind("createdAt", transaction.createdAt().atOffset(ZoneOffset.UTC))
                .bind("items", ItemRows.rows(transaction));
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
        var periods = ItemRows.periods(transaction);
        return outbox.tell(promised.of(transaction.releaseOnlyEvent()), handle -> {
            var sql = TransactionSql.change(cause.answer() != null, periods.isPresent());
            var change = change(transaction, cause, handle.createUpdate(sql));
            periods.ifPresent(begun -> change.bind("periods", begun));
            return cause.answer() == null ? change : AnswerRow.bind(cause.answer(), change);
        });
    }

    private Update change(Transaction transaction, Cause cause, Update change) {
        var completedAt = transaction.completedAt();
        return change.bind("id", transaction.id().value())
                .bind("status", transaction.status().code())
                .bind("statusBefore", transaction.statusBefore().code())
                .bind("completedAt", completedAt == null ? null : completedAt.atOffset(ZoneOffset.UTC))
                .bind("actor", call.actor())
                .bind("reason", cause.reason());
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
