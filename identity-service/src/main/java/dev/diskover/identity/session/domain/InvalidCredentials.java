package dev.diskover.identity.session.domain;

import dev.diskover.kernel.domain.Rejection;

/** Wrong name or wrong password; which one is not told. */
public final class InvalidCredentials extends Rejection {

    public InvalidCredentials() {
        super(Reason.UNAUTHENTICATED, "invalid_credentials", "The e-mail address or the password is wrong");
    }
}
