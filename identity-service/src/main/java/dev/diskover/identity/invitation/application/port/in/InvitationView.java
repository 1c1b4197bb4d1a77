package dev.diskover.identity.invitation.application.port.in;

import dev.diskover.identity.invitation.domain.Invitation;
import java.time.Instant;
import java.util.UUID;

/** @param status {@code pending} or {@code expired}; others are not shown */
public record InvitationView(
        UUID id,
        UUID orgId,
        String email,
        String role,
        UUID invitedBy,
        String status,
        int timesSent,
        Instant createdAt,
        Instant expiresAt) {

    public static InvitationView of(Invitation invitation, Instant now) {
        return new InvitationView(
                invitation.id().value(),
                invitation.org(),
                invitation.email().value(),
                invitation.role().code(),
                invitation.invitedBy(),
                invitation.expired(now) ? "expired" : "pending",
                invitation.timesSent(),
                invitation.createdAt(),
                invitation.expiresAt());
    }
}
