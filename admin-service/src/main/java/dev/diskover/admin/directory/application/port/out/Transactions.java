package dev.diskover.admin.directory.application.port.out;

import dev.diskover.admin.directory.domain.Transaction;
import java.time.Instant;
import java.util.UUID;

/** All transactions, each as told last, and what was delivered of them. */
public interface Transactions {

    /** Changes nothing when something later is stored already; at the same moment the rank of the status decides. */
    void store(Transaction transaction, Instant toldAt);

    /** The transaction may not be known yet. The first time stays. */
    void storeDelivery(UUID item, UUID transaction, Instant at);
}
