package dev.diskover.admin.directory.adapter.out.postgres;

import dev.diskover.kernel.application.Cursor;
import java.time.Instant;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/**
 * One way to sort a list. Texts are lowered by the database alone: Java does it differently.
 *
 * @param column what is sorted by
 * @param bound the sort key of the last row, read back from text
 * @param key that key as text
 */
record Sort<V>(String column, String bound, Function<V, String> key) {

    static <V> Sort<V> byTime(String column, Function<V, Instant> time) {
        return new Sort<>(
                column, "cast(:after as timestamptz)", row -> time.apply(row).toString());
    }

    static <V> Sort<V> byNumber(String column, ToLongFunction<V> number) {
        return new Sort<>(column, "cast(:after as bigint)", row -> Long.toString(number.applyAsLong(row)));
    }

    static <V> Sort<V> byText(String column, Function<V, String> text) {
        return new Sort<>("lower(%s)".formatted(column), "lower(:after)", text);
    }

    /** The sort key of a row as a cursor keeps it: that may not contain a line break, a name may. */
    String keyOf(V row) {
        return key.apply(row).replace("\\", "\\\\").replace("\n", "\\n");
    }

    static String read(String kept) {
        try {
            return kept.translateEscapes();
        } catch (IllegalArgumentException madeUp) {
            throw new Cursor.InvalidCursor();
        }
    }
}
