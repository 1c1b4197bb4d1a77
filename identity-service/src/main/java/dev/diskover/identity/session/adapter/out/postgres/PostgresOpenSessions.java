package dev.diskover.identity.session.adapter.out.postgres;

import dev.diskover.identity.session.application.port.in.SessionView;
import dev.diskover.identity.session.application.port.out.OpenSessions;
import dev.diskover.kernel.adapter.postgres.Database;
import dev.diskover.kernel.application.Cursor;
import dev.diskover.kernel.application.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class PostgresOpenSessions implements OpenSessions {

    private static final String SORT = "-created_at";
    private static final UUID BEFORE_ALL = new UUID(-1, -1);

    // A session has one living token, and ids are made in the order of time, so the id alone is the sort key.
    private static final String LIST = """
            select family_id, device, address, began_at, created_at, expires_at from refresh_tokens
            where user_id = :user and revoked_at is null and expires_at > :now and family_id < :before
            order by family_id desc limit :limit
            """;
    private static final String LOCK = "select id from users where id = :user for update";
    // Locked as for one session before it is raised: raising alone would let a rotation pass.
    private static final String SIGN_OUT = """
            with locked as (select id from users where id = :user for update)
            update users u set sign_outs = u.sign_outs + 1 from locked where u.id = locked.id returning u.id
            """;
    private static final String END = """
            update refresh_tokens set revoked_at = :now
            where user_id = :user and family_id = :session and revoked_at is null
            """;
    private static final String END_ALL_BUT = """
            update refresh_tokens set revoked_at = :now
            where user_id = :user and revoked_at is null and family_id is distinct from cast(:session as uuid)
            """;

    private final Database database;

    PostgresOpenSessions(Database database) {
        this.database = database;
    }

    @Override
    public Page<SessionView> of(UUID user, UUID current, String cursor, int limit, Instant now) {
        var before = cursor == null ? BEFORE_ALL : id(Cursor.decode(cursor, SORT, 1));
        var rows = database.with(handle -> handle.createQuery(LIST)
                .bind("user", user)
                .bind("now", now.atOffset(ZoneOffset.UTC))
                .bind("before", before)
                .bind("limit", limit + 1)
                .map((row, context) -> view(row, current))
                .list());
        return Page.of(rows, limit, last -> new Cursor(SORT, List.of(last.id().toString())));
    }

    @Override
    public boolean end(UUID user, UUID session, Instant now) {
        return end(LOCK, END, session, user, now) > 0;
    }

    @Override
    public void endAllBut(Optional<UUID> session, UUID user, Instant now) {
        end(SIGN_OUT, END_ALL_BUT, session.orElse(null), user, now);
    }

    /** Two statements: the second sees the token to which a rotation that was under way has come meanwhile. */
    private int end(String lock, String sql, UUID session, UUID user, Instant now) {
        var handle = database.inUnitOfWork();
        handle.createQuery(lock).bind("user", user).mapTo(UUID.class).findOne();
        return handle.createUpdate(sql)
                .bind("user", user)
                .bind("session", session)
                .bind("now", now.atOffset(ZoneOffset.UTC))
                .execute();
    }

    private static SessionView view(ResultSet row, UUID current) throws SQLException {
        var id = row.getObject("family_id", UUID.class);
        return new SessionView(
                id,
                row.getString("device"),
                row.getString("address"),
                time(row, "began_at"),
                time(row, "created_at"),
                time(row, "expires_at"),
                id.equals(current));
    }

    private static Instant time(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static UUID id(Cursor cursor) {
        try {
            return UUID.fromString(cursor.position().getFirst());
        } catch (IllegalArgumentException notAnId) {
            throw new Cursor.InvalidCursor();
        }
    }
}
