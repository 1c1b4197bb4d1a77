package dev.diskover.identity.account.domain;

import dev.diskover.kernel.domain.Rejection;

/** The token is unknown, used, replaced by a newer one, or too old; which of these is not told. */
public final class ResetTokenInvalid extends Rejection {

    public ResetTokenInvalid() {
        super(Reason.RULE_BROKEN, "invalid_token", "This link is not valid any more; ask for a new one");
    }
}
