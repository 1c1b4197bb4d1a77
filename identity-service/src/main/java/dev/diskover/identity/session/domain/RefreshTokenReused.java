package dev.diskover.identity.session.domain;

import dev.diskover.kernel.domain.Rejection;

/** A token that was used before came again: it may be stolen, so its whole family ended. */
public final class RefreshTokenReused extends Rejection {

    public RefreshTokenReused() {
        super(
                Reason.UNAUTHENTICATED,
                "refresh_token_reused",
                "This session was used from two places and has ended; sign in again");
    }
}
