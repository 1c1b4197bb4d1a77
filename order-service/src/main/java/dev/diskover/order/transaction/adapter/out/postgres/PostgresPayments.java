package dev.diskover.order.transaction.adapter.out.postgres;

import dev.diskover.kernel.adapter.postgres.Database;
import dev.diskover.kernel.domain.Money;
import dev.diskover.order.transaction.application.port.out.Payments;
import dev.diskover.order.transaction.domain.Payment;
import dev.diskover.order.transaction.domain.PaymentAnswer;
import dev.diskover.order.transaction.domain.TransactionId;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class PostgresPayments implements Payments {

    private static final String SELECT = "select id, transaction_id, amount, currency, method from payments ";
    private static final String UNRESOLVED = SELECT + """
            where transaction_id = :id and status in ('pending', 'processing', 'requires_action') limit 1
            """;
    private static final String RECORD =
            AnswerRow.RECORD + "status in ('pending', 'processing', 'requires_action', 'on_hold')";
    private static final String CLAIM = """
            update payments set next_check_at = :checkAt, status = 'processing'
            where id in (select id from payments where status in ('pending', 'processing') and next_check_at <= :now
                         order by next_check_at limit :limit for update skip locked)
            returning id
            """;

    private final Database database;

    PostgresPayments(Database database) {
        this.database = database;
    }

    @Override
    public Optional<Payment> find(UUID payment) {
        return database.with(handle -> handle.createQuery(SELECT + "where id = :id")
                .bind("id", payment)
                .map((row, context) -> read(row))
                .findOne());
    }

    @Override
    public Optional<Payment> unresolvedOf(TransactionId transaction) {
        return database.with(handle -> handle.createQuery(UNRESOLVED)
                .bind("id", transaction.value())
                .map((row, context) -> read(row))
                .findOne());
    }

    @Override
    public boolean record(PaymentAnswer answer) {
        return database.with(
                handle -> AnswerRow.bind(answer, handle.createUpdate(RECORD)).execute() == 1);
    }

    @Override
    public void cancelOpenOf(TransactionId transaction, Instant now) {
        database.inUnitOfWork()
                .createUpdate("""
                        update payments set status = 'canceled', updated_at = :now
                        where transaction_id = :id and status in ('pending', 'processing', 'requires_action')
                        """)
                .bind("id", transaction.value())
                .bind("now", now.atOffset(ZoneOffset.UTC))
                .execute();
    }

    @Override
    public List<UUID> claimUnresolved(Instant now, Instant checkAgainAt, int limit) {
        return database.inUnitOfWork()
                .createQuery(CLAIM)
                .bind("now", now.atOffset(ZoneOffset.UTC))
                .bind("checkAt", checkAgainAt.atOffset(ZoneOffset.UTC))
                .bind("limit", limit)
                .mapTo(UUID.class)
                .list();
    }

    private static Payment read(ResultSet row) throws SQLException {
        return new Payment(
                row.getObject("id", UUID.class),
                new TransactionId(row.getObject("transaction_id", UUID.class)),
                Money.ofMinor(row.getLong("amount"), row.getString("currency")),
                row.getString("method"));
    }
}
