package dev.diskover.identity.social.domain;

import dev.diskover.kernel.domain.Rejection;

/** The answer fits no sign-in of this browser: forged, crossed, repeated or too old. */
public final class AttemptInvalid extends Rejection {

    public AttemptInvalid() {
        super(
                Reason.FORBIDDEN,
                "sign_in_expired",
                "This sign-in was not begun in this browser, is too old or was used; begin anew");
    }
}
