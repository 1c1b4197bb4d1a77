package dev.diskover.catalog.product.domain;

import dev.diskover.kernel.domain.Rejection;

/** The product was changed since it was read. */
public final class VersionMismatch extends Rejection {

    public VersionMismatch() {
        super(Reason.VERSION_MISMATCH, "version_mismatch", "The product was changed since you read it; read it again");
    }
}
