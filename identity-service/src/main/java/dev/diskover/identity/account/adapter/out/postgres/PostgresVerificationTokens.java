package dev.diskover.identity.account.adapter.out.postgres;

import dev.diskover.identity.Tokens;
import dev.diskover.identity.account.application.port.out.VerificationTokens;
import dev.diskover.identity.account.domain.EmailAddress;
import dev.diskover.identity.account.domain.UserId;
import dev.diskover.kernel.adapter.postgres.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class PostgresVerificationTokens implements VerificationTokens {

    private static final String ISSUE = """
            insert into email_verifications (token_hash, user_id, email, expires_at)
            values (:hash, :user, :email, :expiresAt)
            """;
    private static final String USE = """
            update email_verifications set used_at = coalesce(used_at, :now)
            where token_hash = :hash and expires_at > :now returning user_id, email
            """;

    private final Database database;

    PostgresVerificationTokens(Database database) {
        this.database = database;
    }

    @Override
    public String issue(UserId user, EmailAddress email, Instant expiresAt) {
        var token = Tokens.random();
        database.inUnitOfWork()
                .createUpdate(ISSUE)
                .bind("hash", Tokens.hash(token))
                .bind("user", user.value())
                .bind("email", email.value())
                .bind("expiresAt", expiresAt.atOffset(ZoneOffset.UTC))
                .execute();
        return token;
    }

    @Override
    public Optional<Verified> use(String token, Instant now) {
        return database.inUnitOfWork()
                .createQuery(USE)
                .bind("hash", Tokens.hash(token))
                .bind("now", now.atOffset(ZoneOffset.UTC))
                .map((row, context) -> new Verified(
                        new UserId(row.getObject("user_id", UUID.class)), new EmailAddress(row.getString("email"))))
                .findOne();
    }

    @Override
    public void forgetBefore(Instant then) {
        database.inUnitOfWork()
                .createUpdate("delete from email_verifications where expires_at < :then")
                .bind("then", then.atOffset(ZoneOffset.UTC))
                .execute();
    }
}
