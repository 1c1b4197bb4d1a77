package dev.diskover.identity;

import dev.diskover.identity.account.application.port.in.UserView;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.UUID;

/** An account as one statement reads it, be it alone or with what else is asked for. */
public final class UserViewRow {

    public static final String COLUMNS = """
            u.id, u.email, u.email_verified, u.username, u.name, u.avatar_url, u.locale, u.bio, u.provider,
            u.personal_org_id, u.created_at,
            coalesce((a.permissions ->> 'read')::boolean, false) as may_read,
            coalesce((a.permissions ->> 'write')::boolean, false) as may_write
            """;
    public static final String USERS = """
            users u left join system_admins a on a.user_id = u.id
            """;

    public static UserView of(ResultSet row) throws SQLException {
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
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }

    private UserViewRow() {}
}
