package dev.diskover.asset.asset.domain;

import dev.diskover.kernel.domain.Rejection;

/** Nothing was uploaded to the address yet. */
public final class UploadMissing extends Rejection {

    public UploadMissing() {
        super(Reason.CONFLICT, "upload_missing", "Nothing was uploaded yet");
    }
}
