package dev.diskover.admin.directory.adapter.out.postgres;

import static dev.diskover.admin.directory.adapter.out.postgres.Columns.utc;

import dev.diskover.admin.directory.application.port.out.Users;
import dev.diskover.admin.directory.domain.User;
import dev.diskover.kernel.adapter.postgres.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

@ApplicationScoped
class PostgresUsers implements Users {

    private static final String STORE = """
            insert into users as u (id, email, username, name, email_verified, provider, is_active, created_at, told_at)
            values (:id, :email, :username, :name, :verified, :provider, :active, :createdAt, :toldAt)
            on conflict (id) do update
            set email = excluded.email, username = excluded.username, name = excluded.name,
                email_verified = excluded.email_verified, provider = excluded.provider,
                is_active = excluded.is_active, told_at = excluded.told_at
            where u.told_at < excluded.told_at
            """;

    private final Database database;

    PostgresUsers(Database database) {
        this.database = database;
    }

    @Override
    public void store(User user, Instant toldAt) {
        database.inUnitOfWork()
                .createUpdate(STORE)
                .bind("id", user.id())
                .bind("email", user.email())
                .bind("username", user.username())
                .bind("name", user.name())
                .bind("verified", user.emailVerified())
                .bind("provider", user.provider())
                .bind("active", user.isActive())
                .bind("createdAt", utc(user.createdAt()))
                .bind("toldAt", utc(toldAt))
                .execute();
    }
}
