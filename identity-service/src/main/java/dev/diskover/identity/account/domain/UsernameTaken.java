package dev.diskover.identity.account.domain;

import dev.diskover.kernel.domain.Rejection;

/** Another account has this name. */
public final class UsernameTaken extends Rejection {

    public UsernameTaken() {
        super(Reason.CONFLICT, "username_taken", "This username is taken");
    }
}
