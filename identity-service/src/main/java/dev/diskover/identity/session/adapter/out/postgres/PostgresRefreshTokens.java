package dev.diskover.identity.session.adapter.out.postgres;

import dev.diskover.identity.Tokens;
import dev.diskover.identity.UserViewRow;
import dev.diskover.identity.account.domain.Proof;
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
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.statement.SqlStatement;

@ApplicationScoped
class PostgresRefreshTokens implements RefreshTokens {

    // Whoever ends sessions holds the account for update, so a rotation comes wholly before that or wholly after.
    // The least of the two ends is SessionLife.endOf, for a session whose beginning only the database knows.
    private static final String ROTATE = """
            with owner as (
                select u.id from refresh_tokens r join users u on u.id = r.user_id
                where r.token_hash = :old and u.is_active for key share of u
            ), ended as (
                update refresh_tokens r set revoked_at = :now, replaced_by = :id from owner
                where r.token_hash = :old and r.user_id = owner.id and r.revoked_at is null and r.expires_at > :now
                returning r.family_id, r.user_id, r.began_at
            ), begun as (
                insert into refresh_tokens (id, family_id, user_id, token_hash, device, address, created_at,
                                            expires_at, began_at)
                select :id, family_id, user_id, :hash, :device, :address, :now,
                       least(:idleEnd, began_at + :longest * interval '1 s'), began_at
                from ended returning family_id, user_id, expires_at
            )
            select b.family_id, b.expires_at, %s from begun b, %s where u.id = b.user_id
            """.formatted(UserViewRow.COLUMNS, UserViewRow.USERS);
    // Waits for whoever changes the account and sees what became of it; a lock for key share would do neither.
    private static final String INSERT = """
            insert into refresh_tokens (id, family_id, user_id, token_hash, device, address, created_at, expires_at,
                                        began_at)
            select :id, :id, u.id, :hash, :device, :address, :now, :expiresAt, :now
            from users u where u.id = :user and u.is_active and u.sign_outs = :signOuts for share
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
    private static final String KNOWS =
            "select exists (select from refresh_tokens where user_id = :user and address = :address)";

    private final Database database;

    PostgresRefreshTokens(Database database) {
        this.database = database;
    }

    @Override
    public Optional<Issued> begin(Proof proof, Client client, Instant now, SessionLife life) {
        var id = Ids.next();
        var token = Tokens.random();
        var issued = new Issued(id, proof.user().value(), token, life.endOf(now, now));
        var begun = bind(database.inUnitOfWork().createUpdate(INSERT), id, token, client, now)
                .bind("user", issued.user())
                .bind("signOuts", proof.signOuts())
                .bind("expiresAt", issued.expiresAt().atOffset(ZoneOffset.UTC))
                .execute();
        return Optional.of(issued).filter(stored -> begun == 1);
    }

    @Override
    public Optional<Rotated> rotate(String token, Client client, Instant now, SessionLife life) {
        var successor = Tokens.random();
        return database.with(handle -> bind(handle.createQuery(ROTATE), Ids.next(), successor, client, now)
                .bind("old", Tokens.hash(token))
                .bind("idleEnd", now.plus(life.idle()).atOffset(ZoneOffset.UTC))
                .bind("longest", life.longest().toSeconds())
                .map((row, context) -> rotated(row, successor))
                .findOne());
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
        return isTrue(IS_NEW_PLACE, Map.of("user", user, "device", client.device(), "address", client.address()));
    }

    @Override
    public boolean knows(UUID user, String address) {
        return isTrue(KNOWS, Map.of("user", user, "address", address));
    }

    @Override
    public void forgetEndedBefore(Instant time) {
        database.inUnitOfWork()
                .createUpdate("delete from refresh_tokens where expires_at < :time")
                .bind("time", time.atOffset(ZoneOffset.UTC))
                .execute();
    }

    private boolean isTrue(String question, Map<String, Object> about) {
        return database.with(handle ->
                handle.createQuery(question).bindMap(about).mapTo(Boolean.class).one());
    }

    private static <S extends SqlStatement<S>> S bind(S statement, UUID id, String token, Client client, Instant now) {
        return statement
                .bind("id", id)
                .bind("hash", Tokens.hash(token))
                .bind("device", client.device())
                .bind("address", client.address())
                .bind("now", now.atOffset(ZoneOffset.UTC));
    }

    private static Rotated rotated(ResultSet row, String token) throws SQLException {
        var user = UserViewRow.of(row);
        return new Rotated(new Issued(row.getObject(1, UUID.class), user.id(), token, time(row, "expires_at")), user);
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
}
