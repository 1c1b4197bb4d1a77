package dev.diskover.asset.asset.domain;

import dev.diskover.asset.membership.domain.License;
import dev.diskover.kernel.domain.Rejection;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;

/** The upload would go beyond what the licence allows. Figures are in the unit that the limit is named in. */
public final class LicenseLimitExceeded extends Rejection {

    /** Enough to tell one byte from none. */
    private static final int DECIMALS = 6;

    private LicenseLimitExceeded(String limit, Number max, Number used, Number requested) {
        super(
                Reason.RULE_BROKEN,
                "license_limit_exceeded",
                "The licence does not allow this upload: %s is %s, %s used, %s requested"
                        .formatted(limit, max, used, requested),
                Map.of("limit", limit, "max", max, "used", used, "requested", requested));
    }

    static LicenseLimitExceeded upload(long maxMb, long bytes) {
        return new LicenseLimitExceeded("max_upload_size_mb", maxMb, 0, megabytes(bytes));
    }

    static LicenseLimitExceeded storage(long maxMb, long takenBytes, long bytes) {
        return new LicenseLimitExceeded("max_total_storage_mb", maxMb, megabytes(takenBytes), megabytes(bytes));
    }

    static LicenseLimitExceeded count(int max, int assets) {
        return new LicenseLimitExceeded("max_assets_count", max, assets, 1);
    }

    private static Number megabytes(long bytes) {
        if (bytes % License.BYTES_PER_MB == 0) {
            return bytes / License.BYTES_PER_MB;
        }
        return BigDecimal.valueOf(bytes)
                .divide(BigDecimal.valueOf(License.BYTES_PER_MB), DECIMALS, RoundingMode.HALF_UP);
    }
}
