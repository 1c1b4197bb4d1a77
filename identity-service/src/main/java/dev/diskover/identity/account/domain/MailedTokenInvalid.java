package dev.diskover.identity.account.domain;

import dev.diskover.kernel.domain.Rejection;

/** The token is unknown, used, replaced by a newer one, of another address, or too old; which of these is not told. */
public final class MailedTokenInvalid extends Rejection {

    public MailedTokenInvalid() {
        super(Reason.RULE_BROKEN, "invalid_token", "This link is not valid any more; ask for a new one");
    }
}
