package dev.diskover.identity.attempt.adapter.out.postgres;

import dev.diskover.identity.Tokens;
import dev.diskover.identity.attempt.application.port.out.Tallies;
import dev.diskover.identity.attempt.domain.Subject;
import dev.diskover.identity.attempt.domain.Tally;
import dev.diskover.kernel.adapter.postgres.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** Subjects are stored hashed: some name an e-mail address, perhaps of somebody who has no account. */
@ApplicationScoped
class PostgresTallies implements Tallies {

    // The update that changes nothing locks a row that is there already.
    private static final String LOCK = """
            insert into attempts as a (subject, count, last_at, wait_until) values (:subject, 0, :now, :now)
            on conflict (subject) do update set count = a.count
            returning count, last_at, wait_until
            """;
    private static final String KEEP = """
            update attempts set count = :count, last_at = :lastAt, wait_until = :waitUntil where subject = :subject
            """;

    private final Database database;

    PostgresTallies(Database database) {
        this.database = database;
    }

    @Override
    public Tally lock(Subject subject, Instant now) {
        return database.inUnitOfWork()
                .createQuery(LOCK)
                .bind("subject", hash(subject))
                .bind("now", now.atOffset(ZoneOffset.UTC))
                .map((row, context) -> new Tally(row.getInt("count"), time(row, "last_at"), time(row, "wait_until")))
                .one();
    }

    @Override
    public void keep(Subject subject, Tally tally) {
        database.inUnitOfWork()
                .createUpdate(KEEP)
                .bind("subject", hash(subject))
                .bind("count", tally.count())
                .bind("lastAt", tally.lastAt().atOffset(ZoneOffset.UTC))
                .bind("waitUntil", tally.waitUntil().atOffset(ZoneOffset.UTC))
                .execute();
    }

    @Override
    public void forget(Subject subject) {
        database.inUnitOfWork()
                .createUpdate("delete from attempts where subject = :subject")
                .bind("subject", hash(subject))
                .execute();
    }

    @Override
    public void forgetBefore(Instant then) {
        database.inUnitOfWork()
                .createUpdate("delete from attempts where last_at < :then")
                .bind("then", then.atOffset(ZoneOffset.UTC))
                .execute();
    }

    private static String hash(Subject subject) {
        return Tokens.hash(subject.scope().code() + " " + subject.key());
    }

    private static Instant time(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
