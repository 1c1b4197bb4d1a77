package dev.diskover.identity.invitation.domain;

import dev.diskover.kernel.domain.Rejection;

/** Exactly one of the two ways to name somebody. */
public final class WhoIsMissing extends Rejection {

    public WhoIsMissing() {
        super(Reason.RULE_BROKEN, "user_id_or_email_required", "Name the new member by user_id or by email, not both");
    }
}
