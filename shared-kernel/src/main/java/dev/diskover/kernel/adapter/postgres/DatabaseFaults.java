package dev.diskover.kernel.adapter.postgres;

import dev.diskover.kernel.adapter.Causes;
import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.Set;
import org.jdbi.v3.core.ConnectionException;

/** What a statement failed for, as its SQLSTATE tells (PostgreSQL, appendix A). */
public final class DatabaseFaults {

    /** Connection, resources, operator intervention. */
    private static final Set<String> AWAY = Set.of("08", "53", "57");
    /** Serialization and deadlock. */
    private static final Set<String> ROLLED_BACK = Set.of("40");

    /** Whether the database could not be reached, or broke off: nothing is said about the statement. */
    public static boolean isAway(Throwable failure) {
        return Causes.any(
                failure,
                cause -> cause instanceof ConnectionException
                        || cause instanceof SQLTransientException
                        || isOf(AWAY, cause));
    }

    /** Whether the same may well succeed later: the database was away, or others were in the way. */
    public static boolean isPassing(Throwable failure) {
        return isAway(failure) || Causes.any(failure, cause -> isOf(ROLLED_BACK, cause));
    }

    private static boolean isOf(Set<String> classes, Throwable cause) {
        return cause instanceof SQLException sql
                && sql.getSQLState() != null
                && sql.getSQLState().length() == 5
                && classes.contains(sql.getSQLState().substring(0, 2));
    }

    private DatabaseFaults() {}
}
