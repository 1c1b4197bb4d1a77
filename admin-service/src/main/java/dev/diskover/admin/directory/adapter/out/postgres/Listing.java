package dev.diskover.admin.directory.adapter.out.postgres;

import dev.diskover.admin.directory.application.port.in.Directory.Paging;
import dev.diskover.kernel.adapter.postgres.Database;
import dev.diskover.kernel.application.Cursor;
import dev.diskover.kernel.application.Page;
import dev.diskover.kernel.domain.Rejection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;

/**
 * One keyset list: what is selected, how it may be sorted and what narrows it. Values are always bound; only the
 * constants of this package become SQL.
 */
final class Listing<V> {

    private final String select;
    private final Map<String, Sort<V>> sorts;
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();

    Listing(String select, Map<String, Sort<V>> sorts) {
        this.select = select;
        this.sorts = sorts;
    }

    /** A null value adds nothing. */
    Listing<V> where(String condition, String name, Object value) {
        if (value != null) {
            conditions.add(condition);
            values.put(name, value instanceof Instant time ? time.atOffset(ZoneOffset.UTC) : value);
        }
        return this;
    }

    Page<V> page(Database database, Paging paging, RowMapper<V> mapper, Function<V, UUID> id) {
        var name = paging.sort() == null ? "-created_at" : paging.sort();
        var sort = sorts.get(name.startsWith("-") ? name.substring(1) : name);
        if (sort == null) {
            throw new UnknownSort();
        }
        var descending = name.startsWith("-");
        if (paging.cursor() != null) {
            continueAfter(Cursor.decode(paging.cursor(), name, 2), sort, descending);
        }
        var rows = rows(database, order(sort, descending), paging, mapper);
        return Page.of(
                rows,
                paging.limit(),
                last -> new Cursor(
                        name, List.of(sort.key().apply(last), id.apply(last).toString())));
    }

    private void continueAfter(Cursor cursor, Sort<V> sort, boolean descending) {
        conditions.add("(%s, id) %s (cast(:after as %s), cast(:afterId as uuid))"
                .formatted(sort.expression(), descending ? "<" : ">", sort.sqlType()));
        values.put("after", cursor.position().get(0));
        values.put("afterId", cursor.position().get(1));
    }

    private String order(Sort<V> sort, boolean descending) {
        var direction = descending ? " desc" : "";
        return " order by %s%s, id%s limit :limit".formatted(sort.expression(), direction, direction);
    }

    private List<V> rows(Database database, String order, Paging paging, RowMapper<V> mapper) {
        var where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
        try {
            return database.with(handle -> handle.createQuery(select + where + order)
                    .bindMap(values)
                    .bind("limit", paging.limit() + 1)
                    .map(mapper)
                    .list());
        } catch (UnableToExecuteStatementException failure) {
            throw paging.cursor() != null && isUnreadableValue(failure) ? new Cursor.InvalidCursor() : failure;
        }
    }

    /** Class 22: the cursor claimed something to be a time, a number or an id that is none. */
    private static boolean isUnreadableValue(UnableToExecuteStatementException failure) {
        return failure.getCause() instanceof SQLException sql
                && String.valueOf(sql.getSQLState()).startsWith("22");
    }

    /** @param key the sort key of a row as text that the database reads back */
    record Sort<V>(String expression, String sqlType, Function<V, String> key) {}

    /** This list cannot be sorted like this. */
    static final class UnknownSort extends Rejection {

        UnknownSort() {
            super(Reason.MALFORMED, "invalid_sort", "This list cannot be sorted like this");
        }
    }
}
