package dev.diskover.entitlement.grant.domain;

import dev.diskover.kernel.domain.Ids;
import java.util.Objects;
import java.util.UUID;

public record EntitlementId(UUID value) {

    public EntitlementId {
        Objects.requireNonNull(value, "entitlement id");
    }

    public static EntitlementId next() {
        return new EntitlementId(Ids.next());
    }
}
