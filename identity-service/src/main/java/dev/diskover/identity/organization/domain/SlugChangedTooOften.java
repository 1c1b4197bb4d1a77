package dev.diskover.identity.organization.domain;

import dev.diskover.kernel.domain.Rejection;

/** Each former slug is held for a while, so their number is limited. */
public final class SlugChangedTooOften extends Rejection {

    public SlugChangedTooOften() {
        super(
                Reason.CONFLICT,
                "slug_changed_too_often",
                "Five former slugs still lead here; a slug can be changed again when the oldest is released");
    }
}
