package dev.diskover.asset.asset.domain;

import dev.diskover.kernel.domain.Rejection;
import java.util.List;
import java.util.Map;

/** What lies in storage is not what was announced. The object was removed. */
public final class UploadMismatch extends Rejection {

    public UploadMismatch(List<String> differs) {
        super(
                Reason.RULE_BROKEN,
                "upload_mismatch",
                "The uploaded file differs from what was announced: " + String.join(", ", differs),
                Map.of("differs", differs));
    }
}
