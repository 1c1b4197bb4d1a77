package dev.diskover.order.payment.adapter.out.postgres;

import dev.diskover.kernel.adapter.postgres.Database;
import dev.diskover.order.payment.application.port.out.SimulatedBooks;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.UUID;

@ApplicationScoped
class PostgresSimulatedBooks implements SimulatedBooks {

    // The commit does not wait for the disk: that of the verdict, which follows, does, and takes this one with it. What
    // a crash of the database undoes before is a payment nobody has heard of.
    private static final String NOTE = """
            with unhurried as (select set_config('synchronous_commit', 'off', true))
            insert into simulated_payments as s (payment_id, method, state, created_at)
            select :payment, :method, :state, :now from unhurried
            on conflict (payment_id) do update
            set state = case when s.state = 'waiting' then excluded.state else s.state end
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
    public Entry note(UUID payment, String method, State state, Instant now) {
        return database.outsideUnitOfWork(handle -> handle.createQuery(NOTE)
                .bind("payment", payment)
                .bind("method", method)
                .bind("state", state.name().toLowerCase(Locale.ROOT))
                .bind("now", now.atOffset(ZoneOffset.UTC))
                .map((row, context) -> new Entry(
                        row.getString("method"),
                        State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                        row.getObject("created_at", OffsetDateTime.class).toInstant()))
                .one());
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
