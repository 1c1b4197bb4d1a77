package dev.diskover.identity.session.domain;

import dev.diskover.kernel.domain.Rejection;

/** The account was deactivated. */
public final class AccountInactive extends Rejection {

    public AccountInactive() {
        super(Reason.FORBIDDEN, "account_inactive", "This account is not active");
    }
}
