package dev.diskover.order.payment.adapter.out.postgres;

import dev.diskover.kernel.adapter.postgres.Database;
import dev.diskover.order.payment.application.port.out.SimulatedBooks;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

@ApplicationScoped
class PostgresSimulatedBooks implements SimulatedBooks {

    private static final String OPEN = """
            insert into simulated_payments as s (payment_id, method, state, created_at)
            values (:payment, :method, 'waiting', :now)
            on conflict (payment_id) do update set state = s.state
            returning method, state, created_at
            """;
    private static final String WAITS = """
            select exists (
                select from payments p join transactions t on t.id = p.transaction_id
                where p.id = :payment and t.buyer_id = :buyer and p.status = 'requires_action')
            """;

    private final Database database;

    PostgresSimulatedBooks(Database database) {
        this.database = database;
    }

    @Override
    public Entry open(UUID payment, String method, Instant now) {
        return database.with(handle -> handle.createQuery(OPEN)
                .bind("payment", payment)
                .bind("method", method)
                .bind("now", now.atOffset(ZoneOffset.UTC))
                .map((row, context) -> new Entry(
                        row.getString("method"),
                        row.getString("state"),
                        row.getObject("created_at", OffsetDateTime.class).toInstant()))
                .one());
    }

    @Override
    public void decide(UUID payment, String state) {
        database.with(handle -> handle.createUpdate(
                        "update simulated_payments set state = :state where payment_id = :payment and state = 'waiting'")
                .bind("payment", payment)
                .bind("state", state)
                .execute());
    }

    @Override
    public boolean waitsFor(UUID buyer, UUID payment) {
        return database.with(handle -> handle.createQuery(WAITS)
                .bind("payment", payment)
                .bind("buyer", buyer)
                .mapTo(Boolean.class)
                .one());
    }
}
