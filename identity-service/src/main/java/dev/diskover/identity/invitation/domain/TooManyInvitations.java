package dev.diskover.identity.invitation.domain;

import dev.diskover.kernel.domain.Rejection;

/** The number of open invitations is limited, so that nobody mails the world through an organization. */
public final class TooManyInvitations extends Rejection {

    public TooManyInvitations() {
        super(
                Reason.CONFLICT,
                "too_many_invitations",
                "So many invitations are open that some must be answered or withdrawn first");
    }
}
