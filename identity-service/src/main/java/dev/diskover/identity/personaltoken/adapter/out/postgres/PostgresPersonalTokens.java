package dev.diskover.identity.personaltoken.adapter.out.postgres;

import dev.diskover.identity.Tokens;
import dev.diskover.identity.personaltoken.application.port.in.TokenView;
import dev.diskover.identity.personaltoken.application.port.out.PersonalTokens;
import dev.diskover.identity.personaltoken.domain.PersonalToken;
import dev.diskover.kernel.adapter.postgres.Database;
import dev.diskover.kernel.application.Cursor;
import dev.diskover.kernel.application.Page;
import dev.diskover.kernel.domain.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class PostgresPersonalTokens implements PersonalTokens {

    private static final String SORT = "-created_at";
    private static final UUID BEFORE_ALL = new UUID(-1, -1);
    private static final String INSERT = """
            insert into personal_tokens (id, user_id, token_hash, name, scopes, created_at, expires_at)
            select :id, :user, :hash, :name, :scopes, :now, :expiresAt
            where (select count(*) from personal_tokens where user_id = :user) < :most
            """;
    // Ids are made in the order of time, so the id alone is the sort key.
    private static final String LIST = """
            select id, name, scopes, created_at, expires_at, last_used_at from personal_tokens
            where user_id = :user and expires_at > :now and id < :before
            order by id desc limit :limit
            """;
    private static final String FIND = """
            select t.id, t.user_id, t.name, t.scopes, t.created_at, t.expires_at, t.last_used_at,
                   u.email, u.email_verified,
                   coalesce((a.permissions ->> 'read')::boolean, false) as may_read,
                   coalesce((a.permissions ->> 'write')::boolean, false) as may_write
            from personal_tokens t join users u on u.id = t.user_id left join system_admins a on a.user_id = u.id
            where t.token_hash = :hash and t.expires_at > :now and u.is_active
            """;
    private static final String NOTE_USE = """
            update personal_tokens set last_used_at = :now
            where id = :id
              and (last_used_at is null or last_used_at <= cast(:now as timestamptz) - interval '1 minute')
            """;

    private final Database database;

    PostgresPersonalTokens(Database database) {
        this.database = database;
    }

    @Override
    public boolean add(PersonalToken token, String secret, int most) {
        var handle = database.inUnitOfWork();
        handle.createQuery("select id from users where id = :user for update")
                .bind("user", token.user())
                .mapTo(UUID.class)
                .one();
        handle.createUpdate("delete from personal_tokens where user_id = :user and expires_at <= :now")
                .bind("user", token.user())
                .bind("now", token.createdAt().atOffset(ZoneOffset.UTC))
                .execute();
        return handle.createUpdate(INSERT)
                        .bind("id", token.id())
                        .bind("user", token.user())
                        .bind("hash", Tokens.hash(secret))
                        .bind("name", token.name())
                        .bind("scopes", token.scopes().stream().map(Scope::text).toArray(String[]::new))
                        .bind("now", token.createdAt().atOffset(ZoneOffset.UTC))
                        .bind("expiresAt", token.expiresAt().atOffset(ZoneOffset.UTC))
                        .bind("most", most)
                        .execute()
                == 1;
    }

    @Override
    public Page<TokenView> of(UUID user, String cursor, int limit, Instant now) {
        var before = cursor == null ? BEFORE_ALL : id(Cursor.decode(cursor, SORT, 1));
        var rows = database.with(handle -> handle.createQuery(LIST)
                .bind("user", user)
                .bind("now", now.atOffset(ZoneOffset.UTC))
                .bind("before", before)
                .bind("limit", limit + 1)
                .map((row, context) -> PersonalTokenRows.view(row))
                .list());
        return Page.of(rows, limit, last -> new Cursor(SORT, List.of(last.id().toString())));
    }

    @Override
    public Optional<Found> find(String secret, Instant now) {
        return database.with(handle -> handle.createQuery(FIND)
                .bind("hash", Tokens.hash(secret))
                .bind("now", now.atOffset(ZoneOffset.UTC))
                .map((row, context) -> PersonalTokenRows.found(row))
                .findOne());
    }

    @Override
    public void noteUse(UUID token, Instant now) {
        database.inUnitOfWork()
                .createUpdate(NOTE_USE)
                .bind("id", token)
                .bind("now", now.atOffset(ZoneOffset.UTC))
                .execute();
    }

    @Override
    public boolean remove(UUID user, UUID token, Instant now) {
        return database.inUnitOfWork()
                        .createUpdate(
                                "delete from personal_tokens where id = :id and user_id = :user and expires_at > :now")
                        .bind("id", token)
                        .bind("user", user)
                        .bind("now", now.atOffset(ZoneOffset.UTC))
                        .execute()
                == 1;
    }

    @Override
    public void removeAll(UUID user) {
        database.inUnitOfWork()
                .createUpdate("delete from personal_tokens where user_id = :user")
                .bind("user", user)
                .execute();
    }

    private static UUID id(Cursor cursor) {
        try {
            return UUID.fromString(cursor.position().getFirst());
        } catch (IllegalArgumentException notAnId) {
            throw new Cursor.InvalidCursor();
        }
    }
}
