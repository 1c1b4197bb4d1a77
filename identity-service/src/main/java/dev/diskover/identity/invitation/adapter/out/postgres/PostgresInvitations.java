package dev.diskover.identity.invitation.adapter.out.postgres;

import dev.diskover.identity.Tokens;
import dev.diskover.identity.account.domain.EmailAddress;
import dev.diskover.identity.invitation.application.port.out.Invitations;
import dev.diskover.identity.invitation.domain.Invitation;
import dev.diskover.identity.invitation.domain.InvitationId;
import dev.diskover.kernel.adapter.postgres.Database;
import dev.diskover.kernel.application.Cursor;
import dev.diskover.kernel.application.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.statement.Query;

@ApplicationScoped
class PostgresInvitations implements Invitations {

    private static final String SORT = "-created_at";
    private static final String ADD = """
            insert into invitations
                (id, org_id, email, role, token_hash, invited_by, times_sent, created_at, expires_at)
            values (:id, :org, :email, :role, :hash, :invitedBy, :timesSent, :createdAt, :expiresAt)
            """;
    private static final String RENEW = """
            update invitations set token_hash = :hash, times_sent = :timesSent, expires_at = :expiresAt where id = :id
            """;
    private static final String COLUMNS =
            "select id, org_id, email, role, invited_by, times_sent, created_at, expires_at, accepted_by"
                    + " from invitations ";
    private static final String OPEN = COLUMNS + "where org_id = :org and accepted_at is null and revoked_at is null ";
    private static final String BY_TOKEN = COLUMNS + "where token_hash = :hash and revoked_at is null";
    private static final String PENDING = """
            select count(*) from invitations
            where org_id = :org and accepted_at is null and revoked_at is null and expires_at > :now
            """;
    private static final String ACCEPT = """
            update invitations set accepted_at = :now, accepted_by = :user
            where id = :id and accepted_at is null and revoked_at is null
            """;
    private static final String REVOKE = """
            update invitations set revoked_at = :now where id = :id and accepted_at is null and revoked_at is null
            """;

    private final Database database;

    PostgresInvitations(Database database) {
        this.database = database;
    }

    @Override
    public String add(Invitation invitation) {
        return stored(ADD, invitation);
    }

    @Override
    public String renew(Invitation invitation) {
        return stored(RENEW, invitation);
    }

    private String stored(String sql, Invitation invitation) {
        var token = Tokens.random();
        InvitationRows.bind(database.inUnitOfWork().createUpdate(sql), invitation)
                .bind("hash", Tokens.hash(token))
                .execute();
        return token;
    }

    @Override
    public Optional<Invitation> findOpen(UUID org, InvitationId id) {
        return one(OPEN + "and id = :id", Map.of("org", org, "id", id.value())).map(Found::invitation);
    }

    @Override
    public Optional<Invitation> findOpen(UUID org, EmailAddress email) {
        return one(OPEN + "and lower(email) = :email", Map.of("org", org, "email", email.folded()))
                .map(Found::invitation);
    }

    @Override
    public Optional<Found> byToken(String token) {
        return one(BY_TOKEN, Map.of("hash", Tokens.hash(token)));
    }

    private Optional<Found> one(String sql, Map<String, ?> values) {
        return database.with(handle ->
                found(handle.createQuery(sql).bindMap(values)).stream().findFirst());
    }

    @Override
    public int countPending(UUID org, Instant now) {
        return database.with(handle -> handle.createQuery(PENDING)
                .bind("org", org)
                .bind("now", InvitationRows.utc(now))
                .mapTo(Integer.class)
                .one());
    }

    // Ids are made in the order of time, so the id alone is the sort key.
    @Override
    public Page<Invitation> open(UUID org, String cursor, int limit) {
        var before = cursor == null ? new UUID(-1, -1) : InvitationRows.id(Cursor.decode(cursor, SORT, 1));
        var rows = database.with(
                handle -> found(handle.createQuery(OPEN + "and id < :before order by id desc limit :limit")
                        .bind("org", org)
                        .bind("before", before)
                        .bind("limit", limit + 1)));
        return Page.of(
                rows.stream().map(Found::invitation).toList(),
                limit,
                last -> new Cursor(SORT, List.of(last.id().value().toString())));
    }

    private static List<Found> found(Query query) {
        return query.map((row, context) -> InvitationRows.found(row)).list();
    }

    @Override
    public boolean accept(InvitationId id, UUID user, Instant now) {
        return database.inUnitOfWork()
                        .createUpdate(ACCEPT)
                        .bind("id", id.value())
                        .bind("user", user)
                        .bind("now", InvitationRows.utc(now))
                        .execute()
                == 1;
    }

    @Override
    public boolean revoke(InvitationId id, Instant now) {
        return database.inUnitOfWork()
                        .createUpdate(REVOKE)
                        .bind("id", id.value())
                        .bind("now", InvitationRows.utc(now))
                        .execute()
                == 1;
    }
}
