package dev.diskover.catalog.link.domain;

import dev.diskover.kernel.domain.Rejection;

/** The asset belongs to the product already. */
public final class AlreadyLinked extends Rejection {

    public AlreadyLinked() {
        super(Reason.CONFLICT, "already_linked", "The asset is linked to this product already");
    }
}
