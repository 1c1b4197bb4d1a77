package dev.diskover.entitlement;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.statement.StatementContext;

/** Ids to be bound as {@code uuid[]}. */
public record UuidArray(List<UUID> ids) implements Argument {

    public UuidArray {
        ids = List.copyOf(ids);
    }

    @Override
    public void apply(int position, PreparedStatement statement, StatementContext context) throws SQLException {
        statement.setArray(position, statement.getConnection().createArrayOf("uuid", ids.toArray()));
    }
}
