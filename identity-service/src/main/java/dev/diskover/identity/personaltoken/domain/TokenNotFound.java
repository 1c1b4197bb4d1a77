package dev.diskover.identity.personaltoken.domain;

import dev.diskover.kernel.domain.Rejection;

/** No living token of this user has that id. */
public final class TokenNotFound extends Rejection {

    public TokenNotFound() {
        super(Reason.NOT_FOUND, "token_not_found", "There is no such personal access token");
    }
}
