package dev.diskover.identity.account.domain;

import dev.diskover.kernel.domain.Rejection;

/** Another account has this address. */
public final class EmailTaken extends Rejection {

    public EmailTaken() {
        super(Reason.CONFLICT, "email_taken", "An account with this e-mail address exists");
    }
}
