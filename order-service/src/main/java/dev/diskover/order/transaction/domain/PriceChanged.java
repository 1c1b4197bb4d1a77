package dev.diskover.order.transaction.domain;

import dev.diskover.kernel.domain.Rejection;
import java.util.Map;

/** The total is not what the buyer was shown. */
public final class PriceChanged extends Rejection {

    public PriceChanged(long total) {
        super(
                Reason.CONFLICT,
                "price_changed",
                "The price has changed; look at the order again",
                Map.of("total", total));
    }
}
