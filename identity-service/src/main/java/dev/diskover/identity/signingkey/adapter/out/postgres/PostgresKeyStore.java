package dev.diskover.identity.signingkey.adapter.out.postgres;

import dev.diskover.identity.signingkey.application.port.out.KeyStore;
import dev.diskover.identity.signingkey.domain.SigningKey;
import dev.diskover.kernel.adapter.postgres.Database;
import dev.diskover.kernel.domain.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

@ApplicationScoped
class PostgresKeyStore implements KeyStore {

    private static final String CREATE = """
            insert into signing_keys (kid, private_key, public_key, signs_from, created_at)
            select :kid, :privateKey, :publicKey, :signsFrom, :now
            where not exists (select from signing_keys where signs_from > :time)
            """;
    private static final String RETIRE = """
            update signing_keys set published_till = :till
            where published_till is null
              and signs_from < (select max(signs_from) from signing_keys where signs_from <= :now)
            """;

    private final Database database;
    private final KeyCipher cipher;

    PostgresKeyStore(Database database, KeyCipher cipher) {
        this.database = database;
        this.cipher = cipher;
    }

    @Override
    public List<SigningKey> all() {
        return database.with(handle -> handle.createQuery(
                        "select kid, private_key, public_key, signs_from, published_till from signing_keys")
                .map((row, context) -> key(row))
                .list());
    }

    @Override
    public void createUnlessOneSignsAfter(Instant time, Instant signsFrom, Instant now) {
        var handle = database.inUnitOfWork();
        handle.execute("select pg_advisory_xact_lock(hashtext('identity.signing_keys'))");
        var pair = KeyCipher.newPair();
        handle.createUpdate(CREATE)
                .bind("kid", Ids.next().toString())
                .bind("privateKey", cipher.encrypt(pair.getPrivate()))
                .bind("publicKey", pair.getPublic().getEncoded())
                .bind("signsFrom", signsFrom.atOffset(ZoneOffset.UTC))
                .bind("time", time.atOffset(ZoneOffset.UTC))
                .bind("now", now.atOffset(ZoneOffset.UTC))
                .execute();
    }

    @Override
    public void retireOlderThanCurrent(Instant now, Instant till) {
        database.inUnitOfWork()
                .createUpdate(RETIRE)
                .bind("now", now.atOffset(ZoneOffset.UTC))
                .bind("till", till.atOffset(ZoneOffset.UTC))
                .execute();
    }

    @Override
    public void forgetEndedBy(Instant now) {
        database.inUnitOfWork()
                .createUpdate("delete from signing_keys where published_till <= :now")
                .bind("now", now.atOffset(ZoneOffset.UTC))
                .execute();
    }

    private SigningKey key(ResultSet row) throws SQLException {
        var till = row.getObject("published_till", OffsetDateTime.class);
        return new SigningKey(
                row.getString("kid"),
                cipher.decrypt(row.getBytes("private_key")),
                KeyCipher.publicKey(row.getBytes("public_key")),
                row.getObject("signs_from", OffsetDateTime.class).toInstant(),
                till == null ? null : till.toInstant());
    }
}
