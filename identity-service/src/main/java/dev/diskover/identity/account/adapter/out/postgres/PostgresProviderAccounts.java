package dev.diskover.identity.account.adapter.out.postgres;

import dev.diskover.identity.ProofRow;
import dev.diskover.identity.account.application.port.out.ProviderAccounts;
import dev.diskover.identity.account.application.port.out.Users;
import dev.diskover.identity.account.domain.EmailAddress;
import dev.diskover.identity.account.domain.UserEvent;
import dev.diskover.identity.account.domain.UserId;
import dev.diskover.identity.account.domain.Username;
import dev.diskover.kernel.adapter.postgres.Database;
import dev.diskover.kernel.application.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;

@ApplicationScoped
class PostgresProviderAccounts implements ProviderAccounts {

    private static final String WITH_EMAIL =
            "select %s, u.email_verified, u.is_active from users u where lower(u.email) = :email for update"
                    .formatted(ProofRow.COLUMNS);
    private static final String LED_BY = """
            select exists (select from users where id = :id and provider = :provider and password_hash is null)
            """;
    private static final String MOVE = """
            update users set email = :email, email_verified = true, version = version + 1
            where id = :id and (lower(email) <> :folded or not email_verified)
              and not exists (select from users other where lower(other.email) = :folded and other.id <> :id)
            """;

    private final Database database;
    private final Users users;
    private final Outbox<UserEvent> outbox;
    private final Clock clock;

    PostgresProviderAccounts(Database database, Users users, Outbox<UserEvent> outbox, Clock clock) {
        this.database = database;
        this.users = users;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public Optional<Found> withEmail(EmailAddress email) {
        return database.inUnitOfWork()
                .createQuery(WITH_EMAIL)
                .bind("email", email.folded())
                .map((row, context) ->
                        new Found(ProofRow.of(row), row.getBoolean("email_verified"), row.getBoolean("is_active")))
                .findOne();
    }

    @Override
    public boolean isTaken(Username username) {
        return database.with(
                handle -> handle.createQuery("select exists (select from users where lower(username) = :username)")
                        .bind("username", username.value().toLowerCase(Locale.ROOT))
                        .mapTo(Boolean.class)
                        .one());
    }

    @Override
    public boolean isLedBy(String provider, UserId id) {
        return database.with(handle -> handle.createQuery(LED_BY)
                .bind("id", id.value())
                .bind("provider", provider)
                .mapTo(Boolean.class)
                .one());
    }

    @Override
    public boolean moveTo(EmailAddress email, UserId id) {
        var moved = move(email, id) == 1;
        if (moved) {
            outbox.store(List.of(new UserEvent.UserUpdated(users.get(id), clock.instant())));
        }
        return moved;
    }

    private int move(EmailAddress email, UserId id) {
        try {
            return database.inUnitOfWork()
                    .createUpdate(MOVE)
                    .bind("id", id.value())
                    .bind("email", email.value())
                    .bind("folded", email.folded())
                    .execute();
        } catch (UnableToExecuteStatementException failure) {
            throw UserRows.taken(failure);
        }
    }
}
