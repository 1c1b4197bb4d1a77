package dev.diskover.identity.account.adapter.out.postgres;

import dev.diskover.identity.UserViewRow;
import dev.diskover.identity.account.domain.EmailAddress;
import dev.diskover.identity.account.domain.EmailTaken;
import dev.diskover.identity.account.domain.Profile;
import dev.diskover.identity.account.domain.Registration;
import dev.diskover.identity.account.domain.User;
import dev.diskover.identity.account.domain.UserId;
import dev.diskover.identity.account.domain.Username;
import dev.diskover.identity.account.domain.UsernameTaken;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.jdbi.v3.core.statement.Update;
import org.postgresql.util.PSQLException;

/** Between rows and users. */
final class UserRows {

    static final String SELECT = """
            select id, email, username, provider, personal_org_id, created_at, name, avatar_url, locale, bio,
                   email_verified, is_active, version
            from users
            """;
    static final String VIEW = "select " + UserViewRow.COLUMNS + "from " + UserViewRow.USERS + "where u.id = :id";

    static User user(ResultSet row) throws SQLException {
        var registration = new Registration(
                new UserId(row.getObject("id", UUID.class)),
                new EmailAddress(row.getString("email")),
                new Username(row.getString("username")),
                row.getString("provider"),
                row.getObject("personal_org_id", UUID.class),
                time(row));
        var profile = new Profile(
                row.getString("name"), row.getString("avatar_url"), row.getString("locale"), row.getString("bio"));
        return User.restore(
                registration,
                profile,
                row.getBoolean("email_verified"),
                row.getBoolean("is_active"),
                row.getLong("version"));
    }

    static Update bind(Update statement, User user) {
        var registration = user.registration();
        return statement
                .bind("id", user.id().value())
                .bind("email", registration.email().value())
                .bind("username", registration.username().value())
                .bind("provider", registration.provider())
                .bind("personalOrg", registration.personalOrg())
                .bind("createdAt", OffsetDateTime.ofInstant(registration.at(), ZoneOffset.UTC))
                .bind("name", user.profile().name())
                .bind("avatarUrl", user.profile().avatarUrl())
                .bind("locale", user.profile().locale())
                .bind("bio", user.profile().bio())
                .bind("emailVerified", user.emailVerified())
                .bind("active", user.active());
    }

    /** The database decides whose the name is; this tells which of the two names it was. */
    static RuntimeException taken(UnableToExecuteStatementException failure) {
        if (failure.getCause() instanceof PSQLException sql && sql.getServerErrorMessage() != null) {
            var constraint = String.valueOf(sql.getServerErrorMessage().getConstraint());
            return switch (constraint) {
                case "users_email" -> new EmailTaken();
                case "users_username" -> new UsernameTaken();
                default -> failure;
            };
        }
        return failure;
    }

    private static Instant time(ResultSet row) throws SQLException {
        return row.getObject("created_at", OffsetDateTime.class).toInstant();
    }

    private UserRows() {}
}
