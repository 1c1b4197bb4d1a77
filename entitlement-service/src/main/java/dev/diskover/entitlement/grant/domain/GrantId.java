package dev.diskover.entitlement.grant.domain;

import dev.diskover.kernel.domain.Ids;
import java.util.Objects;
import java.util.UUID;

public record GrantId(UUID value) {

    public GrantId {
        Objects.requireNonNull(value, "grant id");
    }

    public static GrantId next() {
        return new GrantId(Ids.next());
    }
}
