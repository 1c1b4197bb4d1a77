package dev.diskover.identity.organization.domain;

import dev.diskover.kernel.domain.Rejection;

/** The role in the organization does not allow this. */
public final class RoleNotSufficient extends Rejection {

    public RoleNotSufficient() {
        super(Reason.FORBIDDEN, "role_not_sufficient", "Your role in this organization does not allow this");
    }
}
