package dev.diskover.identity.organization.domain;

import dev.diskover.kernel.domain.Rejection;

/** A personal organization belongs to one user for as long as the account exists. */
public final class OrganizationIsPersonal extends Rejection {

    public OrganizationIsPersonal() {
        super(Reason.CONFLICT, "org_is_personal", "A personal organization cannot be shared, handed over or deleted");
    }
}
