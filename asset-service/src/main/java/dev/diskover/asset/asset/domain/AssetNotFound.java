package dev.diskover.asset.asset.domain;

import dev.diskover.kernel.domain.Rejection;

/** There is no such asset, or not for this user. */
public final class AssetNotFound extends Rejection {

    public AssetNotFound() {
        super(Reason.NOT_FOUND, "not_found", "There is no such asset");
    }
}
