package dev.diskover.asset.membership.domain;

import dev.diskover.kernel.domain.Rejection;

/** There is no such organization, or not for this user. */
public final class OrganizationNotFound extends Rejection {

    public OrganizationNotFound() {
        super(Reason.NOT_FOUND, "not_found", "There is no such organization");
    }
}
