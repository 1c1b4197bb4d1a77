package dev.diskover.asset.asset.application.port.out;

import java.time.Duration;

public interface UploadTimes {

    /** How long an upload may take from its announcement. */
    Duration uploadLife();
}
