package dev.diskover.kernel.adapter.postgres;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementExceptions;
import org.jdbi.v3.core.statement.StatementExceptions.MessageRendering;

/** The service's own schema. Inside a unit of work every call uses its connection; outside, one of its own. */
@ApplicationScoped
public class Database {

    /** The connection of the running unit of work. Bound by {@link PostgresUnitOfWork} for the length of the work. */
    static final ScopedValue<Handle> CURRENT = ScopedValue.newInstance();

    private final Jdbi jdbi;

    public Database(DataSource dataSource) {
        this.jdbi = Jdbi.create(dataSource).registerArgument(new JsonbArgument());
        // A failure would name the statement's arguments: people's data, which logs must not hold.
        jdbi.getConfig(StatementExceptions.class).setMessageRendering(MessageRendering.NONE);
    }

    public <T> T with(Function<Handle, T> statements) {
        return CURRENT.isBound() ? statements.apply(CURRENT.get()) : jdbi.withHandle(statements::apply);
    }

    /** @throws IllegalStateException inside a unit of work: it would be changed by what is meant for these alone */
    public <T> T outsideUnitOfWork(Function<Handle, T> statements) {
        if (CURRENT.isBound()) {
            throw new IllegalStateException("This must not happen inside a unit of work");
        }
        return jdbi.withHandle(statements::apply);
    }

    /** @throws IllegalStateException outside a unit of work: the statements would not be stored together */
    public Handle inUnitOfWork() {
        if (!CURRENT.isBound()) {
            throw new IllegalStateException("This must happen inside a unit of work");
        }
        return CURRENT.get();
    }

    Jdbi jdbi() {
        return jdbi;
    }
}
