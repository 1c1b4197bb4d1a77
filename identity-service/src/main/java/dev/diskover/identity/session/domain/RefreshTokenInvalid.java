package dev.diskover.identity.session.domain;

import dev.diskover.kernel.domain.Rejection;

/** The token is unknown, ended or missing. */
public final class RefreshTokenInvalid extends Rejection {

    public RefreshTokenInvalid() {
        super(Reason.UNAUTHENTICATED, "refresh_token_invalid", "Sign in again");
    }
}
