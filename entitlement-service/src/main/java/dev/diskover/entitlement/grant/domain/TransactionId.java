package dev.diskover.entitlement.grant.domain;

import java.util.Objects;
import java.util.UUID;

public record TransactionId(UUID value) {

    public TransactionId {
        Objects.requireNonNull(value, "transaction id");
    }
}
