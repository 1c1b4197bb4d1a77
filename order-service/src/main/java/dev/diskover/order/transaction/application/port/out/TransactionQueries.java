package dev.diskover.order.transaction.application.port.out;

import dev.diskover.kernel.application.Page;
import dev.diskover.order.transaction.application.port.in.TransactionView;
import java.util.Optional;
import java.util.UUID;

/** Transactions to be shown. */
public interface TransactionQueries {

    Optional<TransactionView> find(UUID buyer, UUID transaction);

    Page<TransactionView> list(UUID buyer, String status, String type, String cursor, int limit);
}
