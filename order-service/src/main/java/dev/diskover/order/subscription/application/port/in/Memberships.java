package dev.diskover.order.subscription.application.port.in;

import dev.diskover.order.transaction.domain.Item;
import dev.diskover.order.transaction.domain.Transaction;
import java.time.Instant;

/** One running membership a user and product. All methods join the buyer's unit of work. */
public interface Memberships {

    /** @return false when the buyer has it already, or an order for it is open */
    boolean claim(Transaction transaction, Item item, Instant now);

    void unclaim(Transaction transaction, Item item);

    /** Starts the first period of a paid item. */
    void begin(Transaction transaction, Item item);
}
