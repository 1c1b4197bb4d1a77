package dev.diskover.identity.organization.domain;

import dev.diskover.kernel.domain.Rejection;

/** A name is one line of 1 to 100 characters. */
public final class InvalidOrgName extends Rejection {

    public InvalidOrgName() {
        super(Reason.RULE_BROKEN, "invalid_name", "A name is one line of 1 to 100 characters");
    }
}
