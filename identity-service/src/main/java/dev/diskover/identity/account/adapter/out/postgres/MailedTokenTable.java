package dev.diskover.identity.account.adapter.out.postgres;

import dev.diskover.identity.Tokens;
import dev.diskover.identity.account.application.port.out.MailedTokens.Holder;
import dev.diskover.identity.account.domain.EmailAddress;
import dev.diskover.identity.account.domain.UserId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** What tables of mailed tokens have in common: user_id, token_hash, email and expires_at. */
final class MailedTokenTable {

    /** @param insert with the parameters user, hash, email and expiresAt */
    static String issue(Handle handle, String insert, UserId user, EmailAddress email, Instant expiresAt) {
        var token = Tokens.random();
        handle.createUpdate(insert)
                .bind("user", user.value())
                .bind("hash", Tokens.hash(token))
                .bind("email", email.value())
                .bind("expiresAt", expiresAt.atOffset(ZoneOffset.UTC))
                .execute();
        return token;
    }

    /** @param sql with the parameters hash and now, answering user_id and email */
    static Optional<Holder> holder(Handle handle, String sql, String token, Instant now) {
        return handle.createQuery(sql)
                .bind("hash", Tokens.hash(token))
                .bind("now", now.atOffset(ZoneOffset.UTC))
                .map((row, context) -> new Holder(
                        new UserId(row.getObject("user_id", UUID.class)), new EmailAddress(row.getString("email"))))
                .findOne();
    }

    private MailedTokenTable() {}
}
