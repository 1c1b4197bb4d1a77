package dev.diskover.catalog.link.domain;

import dev.diskover.kernel.domain.Rejection;

/** The file has not been uploaded and checked yet. */
public final class AssetNotReady extends Rejection {

    public AssetNotReady() {
        super(Reason.CONFLICT, "asset_not_ready", "The asset is not ready; complete its upload first");
    }
}
