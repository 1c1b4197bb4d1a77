package dev.diskover.admin.account.domain;

import dev.diskover.kernel.domain.Rejection;

/** The owner of accounts does not take the token for an administrator's any more. */
public final class RightEnded extends Rejection {

    public RightEnded() {
        super(Reason.FORBIDDEN, "forbidden", "You may not do this any more; sign in again");
    }
}
