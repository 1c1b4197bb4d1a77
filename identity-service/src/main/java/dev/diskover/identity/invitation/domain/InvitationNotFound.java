package dev.diskover.identity.invitation.domain;

import dev.diskover.kernel.domain.Rejection;

/** Unknown, or no longer open. */
public final class InvitationNotFound extends Rejection {

    public InvitationNotFound() {
        super(
                Reason.NOT_FOUND,
                "invitation_not_found",
                "There is no such invitation; it may have been accepted or withdrawn");
    }
}
