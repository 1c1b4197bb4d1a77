package dev.diskover.identity.account.adapter.out.postgres;

import dev.diskover.identity.account.application.port.out.ResetTokens;
import dev.diskover.identity.account.domain.EmailAddress;
import dev.diskover.identity.account.domain.UserId;
import dev.diskover.kernel.adapter.postgres.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;

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
        return MailedTokenTable.issue(database.inUnitOfWork(), ISSUE, user, email, expiresAt);
    }

    @Override
    public Optional<Holder> holder(String token, Instant now) {
        return database.with(handle -> MailedTokenTable.holder(handle, HOLDER, token, now));
    }

    @Override
    public Optional<Holder> use(String token, Instant now) {
        return MailedTokenTable.holder(database.inUnitOfWork(), USE, token, now);
    }
}
