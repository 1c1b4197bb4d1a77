package dev.diskover.asset.asset.domain;

import dev.diskover.asset.asset.domain.StoredObject.Difference;
import dev.diskover.kernel.domain.Rejection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What lies in storage is not what was announced. The object was removed. */
public final class UploadMismatch extends Rejection {

    public UploadMismatch(List<Difference> differs) {
        super(
                Reason.RULE_BROKEN,
                "upload_mismatch",
                "The uploaded file is not the announced one; it differs in %s".formatted(fields(differs)),
                Map.of("differs", differs));
    }

    private static String fields(List<Difference> differs) {
        return differs.stream().map(Difference::field).collect(Collectors.joining(", "));
    }
}
