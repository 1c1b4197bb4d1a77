package dev.diskover.identity.invitation.application.port.in;

import dev.diskover.identity.account.domain.EmailAddress;
import dev.diskover.identity.organization.application.port.in.MemberViews.MemberView;
import dev.diskover.identity.organization.domain.Role;
import dev.diskover.kernel.application.IdempotencyKey;
import java.util.UUID;

/** Brings somebody into an organization: at once who has an account, by invitation whoever else reads the mail. */
public interface AddMember {

    /**
     * An address counts as an account's only once it is verified: else a stranger could register it and be let in.
     *
     * @throws dev.diskover.identity.organization.domain.MemberLimitReached when the licence has no seat left
     * @throws dev.diskover.identity.organization.domain.AlreadyMember
     * @throws dev.diskover.identity.invitation.domain.AlreadyInvited
     * @throws dev.diskover.identity.invitation.domain.UserNotFound
     */
    Outcome add(Command command);

    /** Exactly one of user and e-mail is not null. */
    record Command(UUID org, UUID by, UUID user, EmailAddress email, Role role, IdempotencyKey idempotencyKey) {}

    /** Exactly one is not null. */
    record Outcome(MemberView member, InvitationView invitation) {}
}
