package dev.diskover.catalog.link.domain;

import dev.diskover.kernel.domain.Rejection;

/** The organization has no such asset, or the product does not have it. */
public final class AssetNotFound extends Rejection {

    public AssetNotFound() {
        super(Reason.NOT_FOUND, "not_found", "There is no such asset");
    }
}
