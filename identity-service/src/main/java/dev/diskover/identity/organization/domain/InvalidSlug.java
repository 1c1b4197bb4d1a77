package dev.diskover.identity.organization.domain;

import dev.diskover.kernel.domain.Rejection;

/** Not the form of a slug, or a word the platform needs. */
public final class InvalidSlug extends Rejection {

    public InvalidSlug(String message) {
        super(Reason.RULE_BROKEN, "invalid_slug", message);
    }
}
