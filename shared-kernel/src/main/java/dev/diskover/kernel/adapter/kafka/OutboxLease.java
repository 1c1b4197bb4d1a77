package dev.diskover.kernel.adapter.kafka;

import dev.diskover.kernel.adapter.kafka.OutboxRelay.LeaseLost;
import dev.diskover.kernel.adapter.kafka.OutboxRelay.Row;
import dev.diskover.kernel.adapter.postgres.PostgresOutbox;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * The right to publish some shards of the outbox: session-level advisory locks on one connection. While a shard is
 * held no other replica publishes it, so facts of one key cannot overtake each other; when the connection breaks the
 * locks are gone with it.
 */
final class OutboxLease implements AutoCloseable {

    private static final String LOCK = "select pg_try_advisory_lock(hashtext(?), ?)";
    private static final String WAITING = """
            select id, key, data::text, headers::text, created_at from outbox
            where shard = any (?) and parked_at is null order by seq limit ?
            """;
    private static final String DELETE = "delete from outbox where id = any (?)";
    private static final String PARK = "update outbox set parked_at = now(), error = ? where id = ?";

    private final Connection connection;
    private final String name;
    private final BitSet held = new BitSet(PostgresOutbox.SHARDS);

    private OutboxLease(Connection connection, String name) {
        this.connection = connection;
        this.name = name;
    }

    static OutboxLease open(DataSource dataSource, String service) throws SQLException {
        var connection = dataSource.getConnection();
        try (var statement = connection.createStatement()) {
            // A deletion that a crash of the database undoes is a fact told twice, which consumers know to ignore.
            statement.execute("set synchronous_commit = off");
            // Only a plain walk along the index marks the entries of deleted rows, so that the next walk skips them.
            statement.execute("set enable_bitmapscan = off");
            statement.execute("set enable_seqscan = off");
            // That plan is the one for every number of shards and rows, so it need not be made anew each time.
            statement.execute("set plan_cache_mode = force_generic_plan");
        }
        return new OutboxLease(connection, "outbox-" + service);
    }

    List<Row> waiting(int limit) throws LeaseLost {
        try {
            holdFreeShards();
            try (var select = connection.prepareStatement(WAITING)) {
                select.setArray(
                        1,
                        connection.createArrayOf("int2", held.stream().boxed().toArray()));
                select.setInt(2, limit);
                return read(select);
            }
        } catch (SQLException broken) {
            throw new LeaseLost(broken);
        }
    }

    void delete(List<Row> rows) throws LeaseLost {
        if (rows.isEmpty()) {
            return;
        }
        try (var delete = connection.prepareStatement(DELETE)) {
            delete.setArray(
                    1,
                    connection.createArrayOf("uuid", rows.stream().map(Row::id).toArray()));
            delete.executeUpdate();
        } catch (SQLException broken) {
            throw new LeaseLost(broken);
        }
    }

    /** Puts rows aside that the broker will never take, with its reason. An operator sees them in the metrics. */
    void park(Map<Row, String> refused) throws LeaseLost {
        for (var entry : refused.entrySet()) {
            try (var park = connection.prepareStatement(PARK)) {
                park.setString(1, entry.getValue());
                park.setObject(2, entry.getKey().id());
                park.executeUpdate();
            } catch (SQLException broken) {
                throw new LeaseLost(broken);
            }
        }
    }

    private void holdFreeShards() throws SQLException {
        for (var shard = held.nextClearBit(0); shard < PostgresOutbox.SHARDS; shard = held.nextClearBit(shard + 1)) {
            if (tryLock(shard)) {
                held.set(shard);
            }
        }
    }

    private boolean tryLock(int shard) throws SQLException {
        try (var lock = connection.prepareStatement(LOCK)) {
            lock.setString(1, name);
            lock.setInt(2, shard);
            try (var result = lock.executeQuery()) {
                return result.next() && result.getBoolean(1);
            }
        }
    }

    private static List<Row> read(PreparedStatement select) throws SQLException {
        var rows = new ArrayList<Row>();
        try (var result = select.executeQuery()) {
            while (result.next()) {
                rows.add(new Row(
                        result.getObject(1, UUID.class),
                        result.getString(2),
                        result.getString(3),
                        result.getString(4),
                        result.getObject(5, OffsetDateTime.class).toInstant()));
            }
        }
        return rows;
    }

    /** The pool keeps the session, and with it locks and settings, so they are given back by hand. */
    @Override
    public void close() throws SQLException {
        try (connection;
                var statement = connection.createStatement()) {
            statement.execute("reset all");
            statement.execute("select pg_advisory_unlock_all()");
        }
    }
}
