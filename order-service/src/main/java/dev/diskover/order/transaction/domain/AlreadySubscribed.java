package dev.diskover.order.transaction.domain;

import dev.diskover.kernel.domain.Rejection;
import java.util.Map;
import java.util.UUID;

/** The buyer is a member already. */
public final class AlreadySubscribed extends Rejection {

    public AlreadySubscribed(UUID product) {
        super(Reason.CONFLICT, "already_subscribed", "You have this membership already", Map.of("product_id", product));
    }
}
