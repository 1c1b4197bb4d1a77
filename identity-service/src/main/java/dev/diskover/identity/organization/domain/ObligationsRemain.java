package dev.diskover.identity.organization.domain;

import dev.diskover.kernel.domain.Rejection;

/** Buyers still have claims on the organization. */
public final class ObligationsRemain extends Rejection {

    public ObligationsRemain() {
        super(
                Reason.CONFLICT,
                "org_has_active_subscriptions",
                "The organization has running subscriptions or open sales; it can be deleted when they have ended");
    }
}
