package dev.diskover.catalog.product.domain;

import dev.diskover.kernel.domain.Rejection;

/** Another product of the organization has this slug. */
public final class SlugTaken extends Rejection {

    public SlugTaken() {
        super(Reason.CONFLICT, "slug_taken", "Another product has this slug");
    }
}
