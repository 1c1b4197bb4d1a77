package dev.diskover.identity.social.domain;

import dev.diskover.kernel.domain.Rejection;

/** Another sign-in of the same person was a moment faster. */
public final class IdentityTaken extends Rejection {

    public IdentityTaken() {
        super(Reason.CONFLICT, "identity_taken", "This identity was linked a moment ago; try again");
    }
}
