package dev.diskover.kernel.testing;

import dev.diskover.kernel.adapter.postgres.Database;
import dev.diskover.kernel.adapter.postgres.PostgresOutbox;
import dev.diskover.kernel.adapter.postgres.PostgresUnitOfWork;
import dev.diskover.kernel.adapter.postgres.PostgresUnitOfWork.FactsCommitted;
import dev.diskover.kernel.adapter.rest.CallContext;
import dev.diskover.kernel.application.UnitOfWork;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.NotificationOptions;
import jakarta.enterprise.util.TypeLiteral;
import java.lang.annotation.Annotation;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;

/** The kernel's parts on a database of their own, put together by hand: without a container, as often as needed. */
public final class KernelOnPostgres implements AutoCloseable {

    private final FreshDatabase fresh = new FreshDatabase();
    private final DataSource dataSource;
    private final Database database;

    public KernelOnPostgres() {
        fresh.start();
        dataSource = newDataSource();
        Flyway.configure().dataSource(dataSource).locations("db/kernel").load().migrate();
        database = new Database(dataSource);
    }

    public Database database() {
        return database;
    }

    public DataSource dataSource() {
        return dataSource;
    }

    public UnitOfWork unitOfWork() {
        return unitOfWork(committed -> {});
    }

    /** @param told after each commit that stored facts */
    public UnitOfWork unitOfWork(Consumer<FactsCommitted> told) {
        return new PostgresUnitOfWork(database, new Told(told));
    }

    public PostgresOutbox outbox(String service) {
        return outbox(service, new CallContext());
    }

    /** @param call whose facts it stores */
    public PostgresOutbox outbox(String service, CallContext call) {
        return new PostgresOutbox(database, call, new Told(committed -> {}), service);
    }

    /** @param told after each statement that stored facts outside a unit of work */
    public PostgresOutbox outbox(String service, Consumer<FactsCommitted> told) {
        return new PostgresOutbox(database, new CallContext(), new Told(told), service);
    }

    public int count(String query) {
        return database.with(
                handle -> handle.createQuery(query).mapTo(int.class).one());
    }

    public void execute(String statement) {
        database.with(handle -> handle.execute(statement));
    }

    private DataSource newDataSource() {
        var source = new PGSimpleDataSource();
        source.setUrl(fresh.url());
        source.setUser(FreshDatabase.user());
        source.setPassword(FreshDatabase.password());
        return source;
    }

    @Override
    public void close() {
        fresh.stop();
    }

    /** What a container's event bus would do. */
    private record Told(Consumer<FactsCommitted> told) implements Event<FactsCommitted> {

        @Override
        public void fire(FactsCommitted event) {
            told.accept(event);
        }

        @Override
        public <U extends FactsCommitted> CompletionStage<U> fireAsync(U event) {
            throw new UnsupportedOperationException();
        }

        @Override
        public <U extends FactsCommitted> CompletionStage<U> fireAsync(U event, NotificationOptions options) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Event<FactsCommitted> select(Annotation... qualifiers) {
            return this;
        }

        @Override
        public <U extends FactsCommitted> Event<U> select(Class<U> subtype, Annotation... qualifiers) {
            throw new UnsupportedOperationException();
        }

        @Override
        public <U extends FactsCommitted> Event<U> select(TypeLiteral<U> subtype, Annotation... qualifiers) {
            throw new UnsupportedOperationException();
        }
    }
}
