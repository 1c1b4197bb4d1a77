package dev.diskover.kernel.application;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param nextCursor null on the last page
 */
public record Page<T>(List<T> data, @Nullable String nextCursor) {

    public Page {
        data = List.copyOf(data);
    }

    /** @param rows up to {@code limit + 1} rows; the one too many only tells that there is a next page */
    public static <T> Page<T> of(List<T> rows, int limit, Function<T, Cursor> cursorOf) {
        if (rows.size() <= limit) {
            return new Page<>(rows, null);
        }
        var data = rows.subList(0, limit);
        return new Page<>(data, cursorOf.apply(data.getLast()).encode());
    }
}
