package dev.diskover.identity.invitation.adapter.out.postgres;

import dev.diskover.identity.account.domain.EmailAddress;
import dev.diskover.identity.invitation.application.port.out.Invitations.Found;
import dev.diskover.identity.invitation.domain.Invitation;
import dev.diskover.identity.invitation.domain.InvitationId;
import dev.diskover.identity.organization.domain.Role;
import dev.diskover.kernel.application.Cursor;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jdbi.v3.core.statement.Update;

/** Between rows and invitations. */
final class InvitationRows {

    static Update bind(Update statement, Invitation invitation) {
        return statement
                .bind("id", invitation.id().value())
                .bind("org", invitation.org())
                .bind("email", invitation.email().value())
                .bind("role", invitation.role().code())
                .bind("invitedBy", invitation.invitedBy())
                .bind("timesSent", invitation.timesSent())
                .bind("createdAt", utc(invitation.createdAt()))
                .bind("expiresAt", utc(invitation.expiresAt()));
    }

    static Found found(ResultSet row) throws SQLException {
        var invitation = new Invitation(
                new InvitationId(row.getObject("id", UUID.class)),
                row.getObject("org_id", UUID.class),
                new EmailAddress(row.getString("email")),
                Role.of(row.getString("role")),
                row.getObject("invited_by", UUID.class),
                row.getInt("times_sent"),
                time(row, "created_at"),
                time(row, "expires_at"));
        return new Found(invitation, row.getObject("accepted_by", UUID.class));
    }

    static UUID id(Cursor cursor) {
        try {
            return UUID.fromString(cursor.position().getFirst());
        } catch (IllegalArgumentException notAnId) {
            throw new Cursor.InvalidCursor();
        }
    }

    static OffsetDateTime utc(Instant time) {
        return time.atOffset(ZoneOffset.UTC);
    }

    private static Instant time(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private InvitationRows() {}
}
