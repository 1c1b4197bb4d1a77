package dev.diskover.identity.organization.domain;

import dev.diskover.kernel.domain.Rejection;

/** Another organization has this slug. */
public final class SlugTaken extends Rejection {

    public SlugTaken() {
        super(Reason.CONFLICT, "slug_taken", "This slug is taken");
    }
}
