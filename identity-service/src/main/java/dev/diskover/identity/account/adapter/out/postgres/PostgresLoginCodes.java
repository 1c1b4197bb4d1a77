package dev.diskover.identity.account.adapter.out.postgres;

import dev.diskover.identity.ProofRow;
import dev.diskover.identity.account.application.port.out.LoginCodes;
import dev.diskover.identity.account.domain.EmailAddress;
import dev.diskover.identity.account.domain.LoginCode;
import dev.diskover.identity.account.domain.Proof;
import dev.diskover.identity.account.domain.UserId;
import dev.diskover.kernel.adapter.postgres.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;

@ApplicationScoped
class PostgresLoginCodes implements LoginCodes {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String ISSUE = """
            insert into login_codes (user_id, code_hash, email, expires_at, tries)
            values (:user, :hash, :email, :expiresAt, 0)
            on conflict (user_id) do update
            set code_hash = excluded.code_hash, email = excluded.email, expires_at = excluded.expires_at, tries = 0
            """;

    // Locks the row, so that of many tries at once each is counted and one finds the code.
    private static final String COUNT = """
            update login_codes c set tries = c.tries + 1 from users u
            where c.user_id = u.id and lower(u.email) = :email and c.email = u.email and u.is_active
              and c.expires_at > :now and c.tries < :most
            returning %s, c.code_hash
            """.formatted(ProofRow.COLUMNS);

    private final Database database;
    private final CodeHashes hashes;

    PostgresLoginCodes(Database database, CodeHashes hashes) {
        this.database = database;
        this.hashes = hashes;
    }

    @Override
    public LoginCode issue(UserId user, EmailAddress email, Instant expiresAt) {
        var code = LoginCode.random(RANDOM);
        database.inUnitOfWork()
                .createUpdate(ISSUE)
                .bind("user", user.value())
                .bind("hash", hashes.hash(email, code))
                .bind("email", email.value())
                .bind("expiresAt", expiresAt.atOffset(ZoneOffset.UTC))
                .execute();
        return code;
    }

    @Override
    public Optional<Proof> redeem(EmailAddress email, LoginCode code, Instant now) {
        var hash = hashes.hash(email, code);
        var proof = database.inUnitOfWork()
                .createQuery(COUNT)
                .bind("email", email.folded())
                .bind("now", now.atOffset(ZoneOffset.UTC))
                .bind("most", LoginCode.TRIES)
                .map((row, context) -> new Stored(ProofRow.of(row), row.getString("code_hash")))
                .findOne()
                .filter(stored -> stored.matches(hash))
                .map(Stored::proof);
        proof.ifPresent(given -> end(given.user()));
        return proof;
    }

    private void end(UserId user) {
        database.inUnitOfWork()
                .createUpdate("delete from login_codes where user_id = :user")
                .bind("user", user.value())
                .execute();
    }

    private record Stored(Proof proof, String hash) {

        boolean matches(String other) {
            return MessageDigest.isEqual(
                    hash.getBytes(StandardCharsets.US_ASCII), other.getBytes(StandardCharsets.US_ASCII));
        }
    }
}
