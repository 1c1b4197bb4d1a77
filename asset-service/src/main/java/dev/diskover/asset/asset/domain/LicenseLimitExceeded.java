package dev.diskover.asset.asset.domain;

import dev.diskover.kernel.domain.Rejection;
import java.util.Map;

/** The upload would go beyond what the licence allows. Sizes in bytes. */
public final class LicenseLimitExceeded extends Rejection {

    public LicenseLimitExceeded(String limit, long max, long used, long requested) {
        super(
                Reason.RULE_BROKEN,
                "license_limit_exceeded",
                "The licence does not allow this upload (%s)".formatted(limit),
                Map.of("limit", limit, "max", max, "used", used, "requested", requested));
    }
}
