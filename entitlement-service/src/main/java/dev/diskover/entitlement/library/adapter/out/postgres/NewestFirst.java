package dev.diskover.entitlement.library.adapter.out.postgres;

import dev.diskover.kernel.application.Cursor;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/** Pages of lists that go down by id. */
final class NewestFirst {

    private static final UUID LAST = new UUID(-1, -1);

    /** @throws Cursor.InvalidCursor when the text is no cursor of this list */
    static UUID before(String cursor, String sort) {
        if (cursor == null) {
            return LAST;
        }
        try {
            return UUID.fromString(Cursor.decode(cursor, sort, 1).position().getFirst());
        } catch (IllegalArgumentException noId) {
            throw new Cursor.InvalidCursor();
        }
    }

    static Cursor after(UUID id, String sort) {
        return new Cursor(sort, List.of(id.toString()));
    }

    static Instant time(ResultSet row, String column) throws SQLException {
        var time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    private NewestFirst() {}
}
