package dev.diskover.kernel.adapter.postgres;

import dev.diskover.kernel.application.UnitOfWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/**
 * One database transaction on one connection. Its isolation is the one that all connections are opened with, read
 * committed: naming it here would ask the database for the present one, several times in each transaction.
 */
@ApplicationScoped
public class PostgresUnitOfWork implements UnitOfWork {

    /** Set when the running unit wrote to the outbox, so that the relay is woken once after the commit. */
    static final ScopedValue<AtomicBoolean> HAS_FACTS = ScopedValue.newInstance();

    private final Database database;
    private final Event<FactsCommitted> committed;

    public PostgresUnitOfWork(Database database, Event<FactsCommitted> committed) {
        this.database = database;
        this.committed = committed;
    }

    @Override
    public <T> T run(Supplier<T> work) {
        return Database.CURRENT.isBound() ? work.get() : inNewTransaction(work);
    }

    private <T> T inNewTransaction(Supplier<T> work) {
        var hasFacts = new AtomicBoolean();
        T result = database.jdbi().inTransaction(handle -> ScopedValue.where(Database.CURRENT, handle)
                .where(HAS_FACTS, hasFacts)
                .call(work::get));
        if (hasFacts.get()) {
            committed.fire(new FactsCommitted());
        }
        return result;
    }

    /** Facts lie in the outbox and are visible to the relay. */
    public record FactsCommitted() {}
}
