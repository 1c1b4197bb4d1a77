package dev.diskover.admin.account.domain;

import dev.diskover.kernel.domain.Rejection;

/** The account does not exist. */
public final class UserNotFound extends Rejection {

    public UserNotFound() {
        super(Reason.NOT_FOUND, "not_found", "There is no such user");
    }
}
