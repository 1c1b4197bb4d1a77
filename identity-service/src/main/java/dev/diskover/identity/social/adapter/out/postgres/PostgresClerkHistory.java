package dev.diskover.identity.social.adapter.out.postgres;

import dev.diskover.identity.social.application.port.out.ClerkHistory;
import dev.diskover.kernel.adapter.postgres.Database;
import dev.diskover.kernel.adapter.postgres.PostgresInbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jdbi.v3.core.statement.Update;

/** Each statement locks the user's row, so that two messages about one user follow each other. */
@ApplicationScoped
class PostgresClerkHistory implements ClerkHistory {

    private static final String ADVANCE = """
            insert into clerk_users as c (clerk_id, told_at, banned) values (:subject, :at, :banned)
            on conflict (clerk_id) do update set told_at = excluded.told_at, banned = excluded.banned
            where not c.deleted and c.told_at < excluded.told_at
            """;
    private static final String ALIVE = """
            insert into clerk_users as c (clerk_id, told_at) values (:subject, :at)
            on conflict (clerk_id) do update set told_at = c.told_at where not c.deleted
            """;
    private static final String BURY = """
            insert into clerk_users (clerk_id, told_at, deleted) values (:subject, :at, true)
            on conflict (clerk_id) do update set deleted = true
            """;

    private final Database database;
    private final PostgresInbox inbox;

    PostgresClerkHistory(Database database, PostgresInbox inbox) {
        this.database = database;
        this.inbox = inbox;
    }

    // The inbox knows facts by UUID; a name-based one stands for the name that Svix gives.
    @Override
    public boolean receive(String messageId) {
        return inbox.receive(UUID.nameUUIDFromBytes(("svix " + messageId).getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public boolean advance(String subject, Instant updatedAt, boolean banned) {
        return tell(ADVANCE, subject, updatedAt, statement -> statement.bind("banned", banned));
    }

    @Override
    public boolean isBanned(String subject) {
        return database.with(handle -> handle.createQuery(
                        "select exists (select from clerk_users where clerk_id = :subject and banned)")
                .bind("subject", subject)
                .mapTo(Boolean.class)
                .one());
    }

    @Override
    public boolean isAlive(String subject, Instant updatedAt) {
        return tell(ALIVE, subject, updatedAt, UnaryOperator.identity());
    }

    @Override
    public void bury(String subject, Instant now) {
        tell(BURY, subject, now, UnaryOperator.identity());
    }

    private boolean tell(String sql, String subject, Instant at, UnaryOperator<Update> more) {
        var statement = database.inUnitOfWork()
                .createUpdate(sql)
                .bind("subject", subject)
                .bind("at", at.atOffset(ZoneOffset.UTC));
        return more.apply(statement).execute() == 1;
    }
}
