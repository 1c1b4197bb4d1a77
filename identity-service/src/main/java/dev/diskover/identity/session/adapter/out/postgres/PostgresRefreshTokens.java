package dev.diskover.identity.session.adapter.out.postgres;

import dev.diskover.identity.Tokens;
import dev.diskover.identity.session.application.port.out.RefreshTokens;
import dev.diskover.identity.session.domain.Client;
import dev.diskover.kernel.adapter.postgres.Database;
import dev.diskover.kernel.domain.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.statement.Update;

@ApplicationScoped
class PostgresRefreshTokens implements RefreshTokens {

    private static final String BEGIN = """
            insert into refresh_tokens (id, family_id, user_id, token_hash, device, address, created_at, expires_at)
            values (:id, :id, :user, :hash, :device, :address, :now, :expiresAt)
            """;
    private static final String REVOKE = """
            update refresh_tokens r set revoked_at = :now, replaced_by = :id from users u
            where r.token_hash = :old and r.revoked_at is null and r.expires_at > :now
              and u.id = r.user_id and u.is_active
            returning r.family_id, r.user_id
            """;
    private static final String SUCCEED = """
            insert into refresh_tokens (id, family_id, user_id, token_hash, device, address, created_at, expires_at)
            values (:id, :family, :user, :hash, :device, :address, :now, :expiresAt)
            """;

    private static final String END_ALL_BUT = """
            update refresh_tokens set revoked_at = :now
            where user_id = :user and revoked_at is null and family_id is distinct from cast(:family as uuid)
            """;

    private final Database database;

    PostgresRefreshTokens(Database database) {
        this.database = database;
    }

    @Override
    public String begin(UUID user, Client client, Instant now, Instant expiresAt) {
        var token = Tokens.random();
        bind(database.inUnitOfWork().createUpdate(BEGIN), client, now, expiresAt)
                .bind("id", Ids.next())
                .bind("user", user)
                .bind("hash", Tokens.hash(token))
                .execute();
        return token;
    }

    @Override
    public Optional<Rotated> rotate(String token, Client client, Instant now, Instant expiresAt) {
        var successor = Ids.next();
        return database.inUnitOfWork()
                .createQuery(REVOKE)
                .bind("now", now.atOffset(ZoneOffset.UTC))
                .bind("id", successor)
                .bind("old", Tokens.hash(token))
                .map((row, context) -> new Family(row.getObject(1, UUID.class), row.getObject(2, UUID.class)))
                .findOne()
                .map(family -> new Rotated(family.user(), succeed(successor, family, client, now, expiresAt)));
    }

    private String succeed(UUID id, Family family, Client client, Instant now, Instant expiresAt) {
        var token = Tokens.random();
        bind(database.inUnitOfWork().createUpdate(SUCCEED), client, now, expiresAt)
                .bind("id", id)
                .bind("family", family.id())
                .bind("user", family.user())
                .bind("hash", Tokens.hash(token))
                .execute();
        return token;
    }

    @Override
    public Optional<UUID> familyOf(String token) {
        return database.with(
                handle -> handle.createQuery("select family_id from refresh_tokens where token_hash = :hash")
                        .bind("hash", Tokens.hash(token))
                        .mapTo(UUID.class)
                        .findOne());
    }

    @Override
    public void endFamily(UUID family, Instant now) {
        database.inUnitOfWork()
                .createUpdate(
                        "update refresh_tokens set revoked_at = :now where family_id = :family and revoked_at is null")
                .bind("family", family)
                .bind("now", now.atOffset(ZoneOffset.UTC))
                .execute();
    }

    @Override
    public void endAllBut(Optional<UUID> family, UUID user, Instant now) {
        database.inUnitOfWork()
                .createUpdate(END_ALL_BUT)
                .bind("user", user)
                .bind("family", family.orElse(null))
                .bind("now", now.atOffset(ZoneOffset.UTC))
                .execute();
    }

    private static Update bind(Update statement, Client client, Instant now, Instant expiresAt) {
        return statement
                .bind("device", client.device())
                .bind("address", client.address())
                .bind("now", now.atOffset(ZoneOffset.UTC))
                .bind("expiresAt", expiresAt.atOffset(ZoneOffset.UTC));
    }

    private record Family(UUID id, UUID user) {}
}
