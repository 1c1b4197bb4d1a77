package dev.diskover.identity.invitation.application.port.out;

import dev.diskover.identity.account.domain.EmailAddress;
import dev.diskover.identity.invitation.domain.Invitation;
import dev.diskover.identity.invitation.domain.InvitationId;
import dev.diskover.kernel.application.Page;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The invitations of all organizations. Open are those that were neither accepted nor revoked. */
public interface Invitations {

    /** @return the token that accepts it; only its hash is kept */
    String add(Invitation invitation);

    /** @return the new token; the former one is forgotten */
    String renew(Invitation invitation);

    Optional<Invitation> findOpen(UUID org, InvitationId id);

    Optional<Invitation> findOpen(UUID org, EmailAddress email);

    Optional<Found> byToken(String token);

    int countPending(UUID org, Instant now);

    /** Newest first. */
    Page<Invitation> open(UUID org, String cursor, int limit);

    /** @return false when it is not open any more */
    boolean accept(InvitationId id, UUID user, Instant now);

    /** @return false when it is not open any more */
    boolean revoke(InvitationId id, Instant now);

    /** @param acceptedBy null while it is open */
    record Found(Invitation invitation, UUID acceptedBy) {}
}
