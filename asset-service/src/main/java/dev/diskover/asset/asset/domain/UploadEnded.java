package dev.diskover.asset.asset.domain;

import dev.diskover.kernel.domain.Rejection;

/** The upload was rejected or its time has passed. */
public final class UploadEnded extends Rejection {

    public UploadEnded() {
        super(Reason.CONFLICT, "upload_ended", "This upload has ended; begin a new one");
    }
}
