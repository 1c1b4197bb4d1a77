package dev.diskover.identity.organization.domain;

import dev.diskover.kernel.domain.Rejection;

/** The user is in the organization already. */
public final class AlreadyMember extends Rejection {

    public AlreadyMember() {
        super(Reason.CONFLICT, "already_member", "This user is a member already");
    }
}
