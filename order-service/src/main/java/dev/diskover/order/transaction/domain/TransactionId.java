package dev.diskover.order.transaction.domain;

import dev.diskover.kernel.domain.Ids;
import java.util.Objects;
import java.util.UUID;

public record TransactionId(UUID value) {

    public TransactionId {
        Objects.requireNonNull(value, "transaction id");
    }

    public static TransactionId next() {
        return new TransactionId(Ids.next());
    }
}
