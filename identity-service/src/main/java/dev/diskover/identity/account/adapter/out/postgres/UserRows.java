package dev.diskover.identity.account.adapter.out.postgres;

import dev.diskover.identity.account.application.port.in.UserView;
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
import java.util.ArrayList;
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
    static final String VIEW = """
            select u.id, u.email, u.email_verified, u.username, u.name, u.avatar_url, u.locale, u.bio, u.provider,
                   u.personal_org_id, u.created_at,
                   coalesce((a.permissions ->> 'read')::boolean, false) as may_read,
                   coalesce((a.permissions ->> 'write')::boolean, false) as may_write
            from users u left join system_admins a on a.user_id = u.id where u.id = :id
            """;

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

    static UserView view(ResultSet row) throws SQLException {
        var permissions = new ArrayList<String>();
        if (row.getBoolean("may_read")) {
            permissions.add("read");
        }
        if (row.getBoolean("may_write")) {
            permissions.add("write");
        }
        return new UserView(
                row.getObject("id", UUID.class),
                row.getString("email"),
                row.getBoolean("email_verified"),
                row.getString("username"),
                row.getString("name"),
                row.getString("avatar_url"),
                row.getString("locale"),
                row.getString("bio"),
                row.getString("provider"),
                row.getObject("personal_org_id", UUID.class),
                permissions,
                time(row));
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
