package dev.diskover.order.transaction.adapter.out.postgres;

import dev.diskover.kernel.application.Cursor;
import dev.diskover.order.transaction.application.port.in.TransactionView;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.statement.Query;

/** Where a list that goes down by time, and then by id, goes on. A time is remembered as microseconds. */
record NewestFirst(OffsetDateTime at, UUID id) {

    static final String CONDITION = " and (t.created_at, t.id) < (:beforeAt, :beforeId)";
    static final String ORDER = " order by t.created_at desc, t.id desc limit :limit";

    private static final String SORT = "-created_at";

    /** @throws Cursor.InvalidCursor when the text is no cursor of this list, also when somebody made it up */
    static NewestFirst behind(String cursor) {
        if (cursor == null) {
            return at(Long.MAX_VALUE, new UUID(-1, -1));
        }
        var position = Cursor.decode(cursor, SORT, 2).position();
        try {
            return at(Long.parseLong(position.getFirst()), UUID.fromString(position.getLast()));
        } catch (IllegalArgumentException forged) {
            throw new Cursor.InvalidCursor();
        }
    }

    static Cursor cursorOf(TransactionView last) {
        var micros = ChronoUnit.MICROS.between(Instant.EPOCH, last.createdAt());
        return new Cursor(SORT, List.of(Long.toString(micros), last.id().toString()));
    }

    Query bind(Query query) {
        return query.bind("beforeAt", at).bind("beforeId", id);
    }

    private static NewestFirst at(long micros, UUID id) {
        if (micros < 0) {
            throw new IllegalArgumentException("Nothing was bought before 1970");
        }
        return new NewestFirst(Instant.EPOCH.plus(micros, ChronoUnit.MICROS).atOffset(ZoneOffset.UTC), id);
    }
}
