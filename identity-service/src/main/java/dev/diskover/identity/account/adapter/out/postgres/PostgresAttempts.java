package dev.diskover.identity.account.adapter.out.postgres;

import dev.diskover.identity.Tokens;
import dev.diskover.identity.account.application.port.out.Attempts;
import dev.diskover.identity.account.domain.Tries;
import dev.diskover.kernel.adapter.postgres.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** Subjects are stored hashed: some name an e-mail address, perhaps of somebody who has no account. */
@ApplicationScoped
class PostgresAttempts implements Attempts {

    // The update that changes nothing locks a row that is there already.
    private static final String LOCK = """
            insert into secret_tries as s (subject, tries, last_at, blocked_until) values (:subject, 0, :now, :now)
            on conflict (subject) do update set tries = s.tries
            returning tries, last_at, blocked_until
            """;

    private static final String KEEP = """
            update secret_tries set tries = :tries, last_at = :lastAt, blocked_until = :blockedUntil
            where subject = :subject
            """;

    private final Database database;

    PostgresAttempts(Database database) {
        this.database = database;
    }

    @Override
    public Tries lock(String subject, Instant now) {
        return database.inUnitOfWork()
                .createQuery(LOCK)
                .bind("subject", Tokens.hash(subject))
                .bind("now", now.atOffset(ZoneOffset.UTC))
                .map((row, context) -> new Tries(row.getInt("tries"), time(row, "last_at"), time(row, "blocked_until")))
                .one();
    }

    @Override
    public void keep(String subject, Tries tries) {
        database.inUnitOfWork()
                .createUpdate(KEEP)
                .bind("subject", Tokens.hash(subject))
                .bind("tries", tries.count())
                .bind("lastAt", tries.lastAt().atOffset(ZoneOffset.UTC))
                .bind("blockedUntil", tries.blockedUntil().atOffset(ZoneOffset.UTC))
                .execute();
    }

    @Override
    public void forget(String subject) {
        database.inUnitOfWork()
                .createUpdate("delete from secret_tries where subject = :subject")
                .bind("subject", Tokens.hash(subject))
                .execute();
    }

    @Override
    public void forgetBefore(Instant then) {
        database.inUnitOfWork()
                .createUpdate("delete from secret_tries where last_at < :then")
                .bind("then", then.atOffset(ZoneOffset.UTC))
                .execute();
    }

    private static Instant time(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
