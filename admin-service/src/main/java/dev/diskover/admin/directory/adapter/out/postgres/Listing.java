package dev.diskover.admin.directory.adapter.out.postgres;

import dev.diskover.admin.directory.application.port.in.Paging;
import dev.diskover.kernel.adapter.postgres.Database;
import dev.diskover.kernel.application.Cursor;
import dev.diskover.kernel.application.Page;
import dev.diskover.kernel.domain.Rejection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;

/**
 * One keyset list: what is selected, how it may be sorted and what narrows it. Values are always bound; only the
 * constants of this package become SQL.
 */
final class Listing<V> {

    private static final String NEWEST_FIRST = "-created_at";
    private static final int LONGEST = 300;
    private static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");

    private final String select;
    private final Map<String, Sort<V>> sorts;
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();

    /** @param sorts by the name a client uses; a minus before it sorts downwards */
    Listing(String select, Map<String, Sort<V>> sorts) {
        this.select = select;
        this.sorts = sorts;
    }

    /** A null value adds nothing. */
    Listing<V> where(String condition, String name, Object value) {
        if (!isPossible(value)) {
            throw new InvalidFilter();
        }
        if (value != null) {
            conditions.add(condition);
            values.put(name, value instanceof Instant time ? Columns.utc(time) : value);
        }
        return this;
    }

    private static boolean isPossible(Object value) {
        return switch (value) {
            case String text -> text.length() <= LONGEST && text.indexOf('\0') < 0;
            case Instant time -> time.isAfter(EARLIEST) && time.isBefore(LATEST);
            case null, default -> true;
        };
    }

    /** What begins with it, in any case. Null or blank adds nothing. */
    Listing<V> whereBeginning(String q, String... columns) {
        if (q == null || q.isBlank()) {
            return this;
        }
        var alternatives = Stream.of(columns)
                .map(column -> "lower(%s) like lower(:q)".formatted(column))
                .toList();
        var beginning = q.replaceAll("([\\\\%_])", "\\\\$1") + "%";
        return where("(" + String.join(" or ", alternatives) + ")", "q", beginning);
    }

    Page<V> page(Database database, Paging paging, RowMapper<V> mapper, Function<V, UUID> id) {
        var name = paging.sort() == null ? NEWEST_FIRST : paging.sort();
        var descending = name.startsWith("-");
        var sort = sorts.get(descending ? name.substring(1) : name);
        if (sort == null) {
            throw new InvalidSort();
        }
        if (paging.cursor() != null) {
            continueAfter(Cursor.decode(paging.cursor(), name, 2), sort, descending);
        }
        var rows = rows(database, order(sort, descending), paging, mapper);
        return Page.of(
                rows,
                paging.limit(),
                last -> new Cursor(
                        name, List.of(sort.keyOf(last), id.apply(last).toString())));
    }

    private void continueAfter(Cursor cursor, Sort<V> sort, boolean descending) {
        conditions.add("(%s, id) %s (%s, cast(:afterId as uuid))"
                .formatted(sort.column(), descending ? "<" : ">", sort.bound()));
        values.put("after", Sort.read(cursor.position().getFirst()));
        values.put("afterId", cursor.position().getLast());
    }

    private static String order(Sort<?> sort, boolean descending) {
        var direction = descending ? " desc" : "";
        return " order by %s%s, id%s limit :limit".formatted(sort.column(), direction, direction);
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
            throw isUnreadableValue(failure) ? new Cursor.InvalidCursor() : failure;
        }
    }

    /** Class 22: a time, number, id or text that the database cannot have. Only a made-up cursor has one here. */
    private static boolean isUnreadableValue(UnableToExecuteStatementException failure) {
        return failure.getCause() instanceof SQLException sql
                && String.valueOf(sql.getSQLState()).startsWith("22");
    }

    /** This list cannot be sorted like this. */
    static final class InvalidSort extends Rejection {

        InvalidSort() {
            super(Reason.MALFORMED, "invalid_sort", "This list cannot be sorted like this");
        }
    }

    /** A filter with a value nothing can have. */
    static final class InvalidFilter extends Rejection {

        InvalidFilter() {
            super(Reason.MALFORMED, "invalid_filter", "A filter has a value that nothing can have");
        }
    }
}
