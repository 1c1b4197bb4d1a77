package dev.diskover.identity.account.adapter.out.postgres;

import dev.diskover.identity.account.application.port.out.VerificationTokens;
import dev.diskover.identity.account.domain.EmailAddress;
import dev.diskover.identity.account.domain.UserId;
import dev.diskover.kernel.adapter.postgres.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;

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
        return MailedTokenTable.issue(database.inUnitOfWork(), ISSUE, user, email, expiresAt);
    }

    @Override
    public Optional<Holder> use(String token, Instant now) {
        return MailedTokenTable.holder(database.inUnitOfWork(), USE, token, now);
    }

    @Override
    public void forgetBefore(Instant then) {
        database.inUnitOfWork()
                .createUpdate("delete from email_verifications where expires_at < :then")
                .bind("then", then.atOffset(ZoneOffset.UTC))
                .execute();
    }
}
