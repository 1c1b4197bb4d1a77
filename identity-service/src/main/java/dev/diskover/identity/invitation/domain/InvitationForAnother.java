package dev.diskover.identity.invitation.domain;

import dev.diskover.kernel.domain.Rejection;

/** Whoever holds the link is not whom it was sent to, or has not proven it. */
public final class InvitationForAnother extends Rejection {

    public InvitationForAnother() {
        super(
                Reason.FORBIDDEN,
                "invitation_for_another",
                "This invitation was sent to another address than the verified one of your account");
    }
}
