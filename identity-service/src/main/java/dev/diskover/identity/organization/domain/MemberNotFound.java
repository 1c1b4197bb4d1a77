package dev.diskover.identity.organization.domain;

import dev.diskover.kernel.domain.Rejection;

/** Nobody of that id is in the organization. */
public final class MemberNotFound extends Rejection {

    public MemberNotFound() {
        super(Reason.NOT_FOUND, "member_not_found", "There is no such member");
    }
}
