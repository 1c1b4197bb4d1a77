package dev.diskover.identity.invitation.domain;

import dev.diskover.kernel.domain.Rejection;

/** No active account has this id. */
public final class UserNotFound extends Rejection {

    public UserNotFound() {
        super(Reason.NOT_FOUND, "user_not_found", "There is no such user");
    }
}
