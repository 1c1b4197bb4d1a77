package dev.diskover.identity.invitation.domain;

import dev.diskover.identity.account.domain.EmailAddress;
import dev.diskover.identity.organization.domain.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** Somebody is asked by mail to join an organization. It holds no seat of the licence until it is accepted. */
public record Invitation(
        InvitationId id,
        UUID org,
        EmailAddress email,
        Role role,
        UUID invitedBy,
        int timesSent,
        Instant createdAt,
        Instant expiresAt) {

    /** A mail to an address that never answered is a nuisance after so many. */
    public static final int MOST_MAILS = 10;

    public Invitation {
        if (role == Role.OWNER) {
            throw new IllegalArgumentException("Nobody becomes owner by invitation");
        }
    }

    public static Invitation to(EmailAddress email, Role role, UUID org, UUID invitedBy, Instant now, Duration life) {
        return new Invitation(InvitationId.next(), org, email, role, invitedBy, 1, now, now.plus(life));
    }

    /** The former mail's link stops working. */
    public Invitation sentAgain(Instant now, Duration life) {
        if (timesSent >= MOST_MAILS) {
            throw new TooManyInvitationMails();
        }
        return new Invitation(id, org, email, role, invitedBy, timesSent + 1, createdAt, now.plus(life));
    }

    /**
     * @throws InvitationExpired
     * @throws InvitationForAnother unless the account has proven that the invited address is its own
     */
    public void requireAcceptableBy(Account account, Instant now) {
        if (expired(now)) {
            throw new InvitationExpired();
        }
        if (!account.owns(email)) {
            throw new InvitationForAnother();
        }
    }

    public boolean expired(Instant now) {
        return !expiresAt.isAfter(now);
    }
}
