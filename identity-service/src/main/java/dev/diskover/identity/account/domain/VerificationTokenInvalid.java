package dev.diskover.identity.account.domain;

import dev.diskover.kernel.domain.Rejection;

/** The token is unknown, used for another address, or too old. */
public final class VerificationTokenInvalid extends Rejection {

    public VerificationTokenInvalid() {
        super(Reason.RULE_BROKEN, "invalid_token", "This link is not valid any more; ask for a new one");
    }
}
