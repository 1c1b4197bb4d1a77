package dev.diskover.catalog.product.domain;

import dev.diskover.kernel.domain.Rejection;
import java.util.Map;

/** The organization has as many products as its licence allows. */
public final class LicenseLimitExceeded extends Rejection {

    public LicenseLimitExceeded(int max, int used) {
        super(
                Reason.RULE_BROKEN,
                "license_limit_exceeded",
                "The licence allows %d products".formatted(max),
                Map.of("limit", "max_products_count", "max", max, "used", used));
    }
}
