package dev.diskover.identity.personaltoken.adapter.out.postgres;

import dev.diskover.identity.personaltoken.application.port.in.TokenView;
import dev.diskover.identity.personaltoken.application.port.out.PersonalTokens.Found;
import dev.diskover.identity.personaltoken.domain.PersonalToken;
import dev.diskover.kernel.domain.Scope;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** From rows to tokens. */
final class PersonalTokenRows {

    static TokenView view(ResultSet row) throws SQLException {
        return new TokenView(
                row.getObject("id", UUID.class),
                row.getString("name"),
                scopes(row),
                time(row, "created_at"),
                time(row, "expires_at"),
                time(row, "last_used_at"));
    }

    static Found found(ResultSet row) throws SQLException {
        var permissions = new HashSet<String>();
        if (row.getBoolean("may_read")) {
            permissions.add("read");
        }
        if (row.getBoolean("may_write")) {
            permissions.add("write");
        }
        return new Found(
                token(row),
                row.getString("email"),
                row.getBoolean("email_verified"),
                permissions,
                time(row, "last_used_at"));
    }

    /** A scope that was given up since the token was made opens nothing. */
    private static PersonalToken token(ResultSet row) throws SQLException {
        return new PersonalToken(
                row.getObject("id", UUID.class),
                row.getObject("user_id", UUID.class),
                row.getString("name"),
                scopes(row).stream().map(Scope::of).flatMap(Optional::stream).collect(Collectors.toSet()),
                time(row, "created_at"),
                time(row, "expires_at"));
    }

    private static List<String> scopes(ResultSet row) throws SQLException {
        return Arrays.stream((String[]) row.getArray("scopes").getArray())
                .sorted()
                .toList();
    }

    private static Instant time(ResultSet row, String column) throws SQLException {
        var time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    private PersonalTokenRows() {}
}
