package dev.diskover.identity.invitation.domain;

import dev.diskover.kernel.domain.Rejection;

/** Nobody answered in time. */
public final class InvitationExpired extends Rejection {

    public InvitationExpired() {
        super(Reason.GONE, "invitation_expired", "This invitation has expired; ask for a new one");
    }
}
