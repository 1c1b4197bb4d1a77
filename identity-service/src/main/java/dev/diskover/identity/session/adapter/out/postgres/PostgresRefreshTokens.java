package dev.diskover.identity.session.adapter.out.postgres;

import dev.diskover.identity.Tokens;
import dev.diskover.identity.session.application.port.out.RefreshTokens;
import dev.diskover.identity.session.domain.Client;
import dev.diskover.identity.session.domain.SessionLife;
import dev.diskover.identity.session.domain.ShownToken;
import dev.diskover.kernel.adapter.postgres.Database;
import dev.diskover.kernel.domain.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class PostgresRefreshTokens implements RefreshTokens {

    private static final String REVOKE = """
            update refresh_tokens r set revoked_at = :now, replaced_by = :id from users u
            where r.token_hash = :old and r.revoked_at is null and r.expires_at > :now
              and u.id = r.user_id and u.is_active
            returning r.family_id, r.user_id, r.began_at
            """;
    private static final String INSERT = """
            insert into refresh_tokens (id, family_id, user_id, token_hash, device, address, created_at, expires_at,
                                        began_at)
            values (:id, :family, :user, :hash, :device, :address, :now, :expiresAt, :beganAt)
            """;
    private static final String FIND = """
            select r.family_id, r.user_id, r.device, r.revoked_at, r.replaced_by is not null as replaced,
                   exists (select from refresh_tokens s join users u on u.id = s.user_id
                           where s.id = r.replaced_by and s.revoked_at is null and s.expires_at > :now and u.is_active)
                     as successor_lives
            from refresh_tokens r where r.token_hash = :hash
            """;
    private static final String IS_NEW_PLACE = """
            select exists (select from refresh_tokens where user_id = :user)
               and not exists (select from refresh_tokens
                               where user_id = :user and address = :address and device = :device)
            """;
    private static final String KNOWS = """
            select exists (select from refresh_tokens where user_id = :user and address = :address)
            """;

    private final Database database;

    PostgresRefreshTokens(Database database) {
        this.database = database;
    }

    @Override
    public Issued begin(UUID user, Client client, Instant now, SessionLife life) {
        var id = Ids.next();
        return insert(id, new Family(id, user, now), client, now, life);
    }

    @Override
    public Optional<Issued> rotate(String token, Client client, Instant now, SessionLife life) {
        var successor = Ids.next();
        return database.inUnitOfWork()
                .createQuery(REVOKE)
                .bind("now", now.atOffset(ZoneOffset.UTC))
                .bind("id", successor)
                .bind("old", Tokens.hash(token))
                .map((row, context) ->
                        new Family(row.getObject(1, UUID.class), row.getObject(2, UUID.class), time(row, "began_at")))
                .findOne()
                .map(family -> insert(successor, family, client, now, life));
    }

    @Override
    public Optional<ShownToken> find(String token, Instant now) {
        return database.with(handle -> handle.createQuery(FIND)
                .bind("hash", Tokens.hash(token))
                .bind("now", now.atOffset(ZoneOffset.UTC))
                .map((row, context) -> shown(row))
                .findOne());
    }

    @Override
    public boolean isNewPlace(UUID user, Client client) {
        return database.with(handle -> handle.createQuery(IS_NEW_PLACE)
                .bind("user", user)
                .bind("device", client.device())
                .bind("address", client.address())
                .mapTo(Boolean.class)
                .one());
    }

    @Override
    public boolean knows(UUID user, String address) {
        return database.with(handle -> handle.createQuery(KNOWS)
                .bind("user", user)
                .bind("address", address)
                .mapTo(Boolean.class)
                .one());
    }

    @Override
    public void forgetEndedBefore(Instant time) {
        database.inUnitOfWork()
                .createUpdate("delete from refresh_tokens where expires_at < :time")
                .bind("time", time.atOffset(ZoneOffset.UTC))
                .execute();
    }

    private Issued insert(UUID id, Family family, Client client, Instant now, SessionLife life) {
        var token = Tokens.random();
        var expiresAt = life.endOf(family.beganAt(), now);
        database.inUnitOfWork()
                .createUpdate(INSERT)
                .bind("id", id)
                .bind("family", family.id())
                .bind("user", family.user())
                .bind("hash", Tokens.hash(token))
                .bind("device", client.device())
                .bind("address", client.address())
                .bind("now", now.atOffset(ZoneOffset.UTC))
                .bind("expiresAt", expiresAt.atOffset(ZoneOffset.UTC))
                .bind("beganAt", family.beganAt().atOffset(ZoneOffset.UTC))
                .execute();
        return new Issued(family.id(), family.user(), token, expiresAt);
    }

    private static ShownToken shown(ResultSet row) throws SQLException {
        return new ShownToken(
                row.getObject("family_id", UUID.class),
                row.getObject("user_id", UUID.class),
                row.getString("device"),
                time(row, "revoked_at"),
                row.getBoolean("replaced"),
                row.getBoolean("successor_lives"));
    }

    private static Instant time(ResultSet row, String column) throws SQLException {
        var time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    private record Family(UUID id, UUID user, Instant beganAt) {}
}
