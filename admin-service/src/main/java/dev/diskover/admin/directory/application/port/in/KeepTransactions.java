package dev.diskover.admin.directory.application.port.in;

import dev.diskover.admin.directory.domain.Transaction;
import java.time.Instant;
import java.util.UUID;

/** Takes in what is told of transactions. It may come twice and in any order. */
public interface KeepTransactions {

    void keep(Transaction transaction, Instant toldAt);

    void delivered(UUID item, UUID transaction, Instant at);
}
