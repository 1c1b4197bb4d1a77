package dev.diskover.identity.account.adapter.out.postgres;

import dev.diskover.identity.Tokens;
import dev.diskover.identity.account.application.port.out.ResetTokens;
import dev.diskover.identity.account.domain.EmailAddress;
import dev.diskover.identity.account.domain.UserId;
import dev.diskover.kernel.adapter.postgres.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

@ApplicationScoped
class PostgresResetTokens implements ResetTokens {

    private static final String ISSUE = """
            insert into password_resets (user_id, token_hash, email, expires_at)
            values (:user, :hash, :email, :expiresAt)
            on conflict (user_id) do update
            set token_hash = excluded.token_hash, email = excluded.email, expires_at = excluded.expires_at
            """;
    private static final String HOLDER =
            "select user_id, email from password_resets where token_hash = :hash and expires_at > :now";
    private static final String USE =
            "delete from password_resets where token_hash = :hash and expires_at > :now returning user_id, email";

    private final Database database;

    PostgresResetTokens(Database database) {
        this.database = database;
    }

    @Override
    public String issue(UserId user, EmailAddress email, Instant expiresAt) {
        var token = Tokens.random();
        database.inUnitOfWork()
                .createUpdate(ISSUE)
                .bind("user", user.value())
                .bind("hash", Tokens.hash(token))
                .bind("email", email.value())
                .bind("expiresAt", expiresAt.atOffset(ZoneOffset.UTC))
                .execute();
        return token;
    }

    @Override
    public Optional<Holder> holder(String token, Instant now) {
        return database.with(handle -> find(handle, HOLDER, token, now));
    }

    @Override
    public Optional<Holder> use(String token, Instant now) {
        return find(database.inUnitOfWork(), USE, token, now);
    }

    private static Optional<Holder> find(Handle handle, String sql, String token, Instant now) {
        return handle.createQuery(sql)
                .bind("hash", Tokens.hash(token))
                .bind("now", now.atOffset(ZoneOffset.UTC))
                .map((row, context) -> new Holder(
                        new UserId(row.getObject("user_id", UUID.class)), new EmailAddress(row.getString("email"))))
                .findOne();
    }
}
