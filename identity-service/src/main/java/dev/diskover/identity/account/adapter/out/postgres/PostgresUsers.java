package dev.diskover.identity.account.adapter.out.postgres;

import dev.diskover.identity.ProofRow;
import dev.diskover.identity.UserViewRow;
import dev.diskover.identity.account.application.port.in.UserView;
import dev.diskover.identity.account.application.port.out.Users;
import dev.diskover.identity.account.domain.EmailAddress;
import dev.diskover.identity.account.domain.Login;
import dev.diskover.identity.account.domain.User;
import dev.diskover.identity.account.domain.UserEvent;
import dev.diskover.identity.account.domain.UserId;
import dev.diskover.identity.account.domain.UserNotFound;
import dev.diskover.kernel.adapter.postgres.Database;
import dev.diskover.kernel.application.ChangedMeanwhile;
import dev.diskover.kernel.application.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;

@ApplicationScoped
class PostgresUsers implements Users {

    private static final String INSERT = """
            insert into users (id, email, username, password_hash, name, avatar_url, locale, bio, email_verified,
                               provider, is_active, personal_org_id, created_at, version)
            values (:id, :email, :username, :passwordHash, :name, :avatarUrl, :locale, :bio, :emailVerified,
                    :provider, :active, :personalOrg, :createdAt, 1)
            """;
    private static final String UPDATE = """
            update users set name = :name, avatar_url = :avatarUrl, locale = :locale, bio = :bio,
                   email_verified = :emailVerified, is_active = :active, version = version + 1
            where id = :id and version = :version
            """;
    private static final String CREDENTIALS = """
            select %1$s, u.is_active, u.password_hash from users u where lower(u.email) = :login
            union all
            select %1$s, u.is_active, u.password_hash from users u where lower(u.username) = :login
            limit 1
            """.formatted(ProofRow.COLUMNS);

    private final Database database;
    private final Outbox<UserEvent> outbox;

    PostgresUsers(Database database, Outbox<UserEvent> outbox) {
        this.database = database;
        this.outbox = outbox;
    }

    @Override
    public User get(UserId id) {
        return database.with(handle -> handle.createQuery(UserRows.SELECT + "where id = :id")
                        .bind("id", id.value())
                        .map((row, context) -> UserRows.user(row))
                        .findOne())
                .orElseThrow(UserNotFound::new);
    }

    @Override
    public Optional<User> withEmail(EmailAddress email) {
        return database.with(handle -> handle.createQuery(UserRows.SELECT + "where lower(email) = :email")
                .bind("email", email.folded())
                .map((row, context) -> UserRows.user(row))
                .findOne());
    }

    @Override
    public void add(User user, String passwordHash) {
        try {
            UserRows.bind(database.inUnitOfWork().createUpdate(INSERT), user)
                    .bind("passwordHash", passwordHash)
                    .execute();
        } catch (UnableToExecuteStatementException failure) {
            throw UserRows.taken(failure);
        }
        outbox.store(user.releaseEvents());
    }

    @Override
    public void save(User user) {
        var updated = UserRows.bind(database.inUnitOfWork().createUpdate(UPDATE), user)
                .bind("version", user.version())
                .execute();
        if (updated == 0) {
            throw new ChangedMeanwhile();
        }
        outbox.store(user.releaseEvents());
    }

    @Override
    public Optional<StoredCredentials> credentials(Login login) {
        return database.with(handle -> handle.createQuery(CREDENTIALS)
                .bind("login", login.value())
                .map((row, context) -> new StoredCredentials(
                        ProofRow.of(row), row.getBoolean("is_active"), row.getString("password_hash")))
                .findOne());
    }

    @Override
    public String passwordHash(UserId id) {
        return database.with(handle -> handle.createQuery("select password_hash from users where id = :id")
                        .bind("id", id.value())
                        .map((row, context) -> Optional.ofNullable(row.getString(1)))
                        .findOne())
                .orElseThrow(UserNotFound::new)
                .orElse(null);
    }

    @Override
    public void setPassword(UserId id, String hash) {
        database.inUnitOfWork()
                .createUpdate("update users set password_hash = :hash where id = :id")
                .bind("id", id.value())
                .bind("hash", hash)
                .execute();
    }

    @Override
    public boolean replacePassword(UserId id, String oldHash, String newHash) {
        return database.inUnitOfWork()
                        .createUpdate("update users set password_hash = :new where id = :id and password_hash = :old")
                        .bind("id", id.value())
                        .bind("old", oldHash)
                        .bind("new", newHash)
                        .execute()
                == 1;
    }

    @Override
    public Optional<UserView> view(UserId id) {
        return database.with(handle -> handle.createQuery(UserRows.VIEW)
                .bind("id", id.value())
                .map((row, context) -> UserViewRow.of(row))
                .findOne());
    }
}
