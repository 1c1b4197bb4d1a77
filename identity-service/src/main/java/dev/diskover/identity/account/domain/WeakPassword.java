package dev.diskover.identity.account.domain;

import dev.diskover.kernel.domain.Rejection;

/** A password that would be guessed. */
public final class WeakPassword extends Rejection {

    public WeakPassword(String message) {
        super(Reason.RULE_BROKEN, "weak_password", message);
    }
}
