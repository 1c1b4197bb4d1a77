package dev.diskover.order.transaction.application.port.in;

import java.time.Instant;
import java.util.UUID;

/** Notes that an item has reached its buyer. */
public interface MarkDelivered {

    void delivered(UUID item, Instant at);
}
