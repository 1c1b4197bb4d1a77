package dev.diskover.entitlement.grant.domain;

import java.util.Objects;
import java.util.UUID;

public record ItemId(UUID value) {

    public ItemId {
        Objects.requireNonNull(value, "item id");
    }
}
