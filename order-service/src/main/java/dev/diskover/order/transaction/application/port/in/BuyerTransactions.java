package dev.diskover.order.transaction.application.port.in;

import dev.diskover.kernel.application.Page;
import java.util.UUID;

/** A buyer's own transactions. */
public interface BuyerTransactions {

    /** @param status null: any; {@code type} digital, membership, or null: any */
    Page<TransactionView> list(UUID buyer, String status, String type, String cursor, int limit);

    /** @throws dev.diskover.order.transaction.domain.TransactionNotFound also for somebody else's */
    TransactionView get(UUID buyer, UUID transaction);
}
