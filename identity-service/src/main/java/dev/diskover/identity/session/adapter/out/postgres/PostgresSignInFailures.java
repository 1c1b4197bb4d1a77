package dev.diskover.identity.session.adapter.out.postgres;

import dev.diskover.identity.session.application.port.out.SignInFailures;
import dev.diskover.kernel.adapter.postgres.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

@ApplicationScoped
class PostgresSignInFailures implements SignInFailures {

    private static final String ADD = """
            insert into sign_in_failures as f (subject, failures, last_at, blocked_until)
            values (:subject, 1, :now, :now)
            on conflict (subject) do update
            set failures = case when f.last_at < cast(:now as timestamptz) - interval '1 hour' then 1
                           else f.failures + 1 end,
                last_at = excluded.last_at
            where f.blocked_until <= cast(:now as timestamptz)
            returning failures
            """;

    private final Database database;

    PostgresSignInFailures(Database database) {
        this.database = database;
    }

    @Override
    public Optional<Instant> blockedUntil(String subject, Instant now) {
        return database.with(handle -> handle.createQuery(
                        "select blocked_until from sign_in_failures where subject = :subject")
                .bind("subject", subject)
                .map((row, context) -> row.getObject(1, OffsetDateTime.class).toInstant())
                .findOne()
                .filter(until -> until.isAfter(now)));
    }

    @Override
    public OptionalInt add(String subject, Instant now) {
        return database.inUnitOfWork()
                .createQuery(ADD)
                .bind("subject", subject)
                .bind("now", now.atOffset(ZoneOffset.UTC))
                .mapTo(Integer.class)
                .findOne()
                .map(OptionalInt::of)
                .orElseGet(OptionalInt::empty);
    }

    @Override
    public void block(String subject, Instant until) {
        database.inUnitOfWork()
                .createUpdate("update sign_in_failures set blocked_until = :until where subject = :subject")
                .bind("subject", subject)
                .bind("until", until.atOffset(ZoneOffset.UTC))
                .execute();
    }

    @Override
    public void forget(List<String> subjects) {
        database.inUnitOfWork()
                .createUpdate("delete from sign_in_failures where subject in (<subjects>)")
                .bindList("subjects", subjects)
                .execute();
    }

    @Override
    public void forgetUnusedSince(Instant time) {
        database.inUnitOfWork()
                .createUpdate("delete from sign_in_failures where last_at < :time and blocked_until < :time")
                .bind("time", time.atOffset(ZoneOffset.UTC))
                .execute();
    }
}
