package dev.diskover.identity.invitation.domain;

import dev.diskover.kernel.domain.Rejection;

/** One open invitation an address is enough. */
public final class AlreadyInvited extends Rejection {

    public AlreadyInvited() {
        super(
                Reason.CONFLICT,
                "already_invited",
                "An invitation to this address is open; send it again or withdraw it");
    }
}
