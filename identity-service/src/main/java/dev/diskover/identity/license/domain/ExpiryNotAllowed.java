package dev.diskover.identity.license.domain;

import dev.diskover.kernel.domain.Rejection;

/** The moment a licence shall expire makes no sense. */
public final class ExpiryNotAllowed extends Rejection {

    public ExpiryNotAllowed(String message) {
        super(Reason.RULE_BROKEN, "invalid_expires_at", message);
    }
}
