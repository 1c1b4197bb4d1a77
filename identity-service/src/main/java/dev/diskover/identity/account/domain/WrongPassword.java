package dev.diskover.identity.account.domain;

import dev.diskover.kernel.domain.Rejection;

/** A signed-in user did not give their present password. */
public final class WrongPassword extends Rejection {

    public WrongPassword() {
        super(Reason.FORBIDDEN, "wrong_password", "The password is wrong");
    }
}
