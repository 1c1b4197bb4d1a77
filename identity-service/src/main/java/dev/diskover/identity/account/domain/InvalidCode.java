package dev.diskover.identity.account.domain;

import dev.diskover.kernel.domain.Rejection;

/** The code is wrong, used, replaced, too old or tried too often, or there is no such account; which is not told. */
public final class InvalidCode extends Rejection {

    public InvalidCode() {
        super(Reason.UNAUTHENTICATED, "invalid_code", "This code is not valid; ask for a new one");
    }
}
