package dev.diskover.identity.invitation.domain;

import dev.diskover.kernel.domain.Rejection;

/** The number of mails to one address is limited. */
public final class TooManyInvitationMails extends Rejection {

    public TooManyInvitationMails() {
        super(
                Reason.CONFLICT,
                "too_many_invitation_mails",
                "This invitation was sent often enough; withdraw it and make a new one");
    }
}
