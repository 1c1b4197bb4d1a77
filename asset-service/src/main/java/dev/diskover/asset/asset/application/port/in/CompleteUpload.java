package dev.diskover.asset.asset.application.port.in;

import dev.diskover.asset.asset.domain.AssetId;
import dev.diskover.asset.membership.application.port.in.Caller;
import dev.diskover.asset.membership.domain.OrgId;

/** Compares what was uploaded with what was announced. */
public interface CompleteUpload {

    /**
     * Completing a ready asset again answers it again.
     *
     * @throws dev.diskover.asset.asset.domain.UploadMissing when nothing was uploaded yet
     * @throws dev.diskover.asset.asset.domain.UploadMismatch when it is another file; it was removed
     * @throws dev.diskover.asset.asset.domain.UploadEnded when it was rejected before or lost its place
     */
    AssetView complete(Command command);

    record Command(Caller caller, OrgId org, AssetId asset) {}
}
