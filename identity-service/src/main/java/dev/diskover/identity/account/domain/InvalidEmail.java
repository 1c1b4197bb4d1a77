package dev.diskover.identity.account.domain;

import dev.diskover.kernel.domain.Rejection;

/** Not the form of an e-mail address. */
public final class InvalidEmail extends Rejection {

    public InvalidEmail() {
        super(Reason.RULE_BROKEN, "invalid_email", "This is not an e-mail address");
    }
}
