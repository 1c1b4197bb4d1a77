package dev.diskover.identity.personaltoken.domain;

import dev.diskover.kernel.domain.Rejection;

/** A token cannot be allowed more than its user is. */
public final class ScopeNotYours extends Rejection {

    public ScopeNotYours() {
        super(Reason.RULE_BROKEN, "scope_not_yours", "You may not do yourself what one of the scopes allows");
    }
}
