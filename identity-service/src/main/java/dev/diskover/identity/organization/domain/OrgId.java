package dev.diskover.identity.organization.domain;

import dev.diskover.kernel.domain.Ids;
import java.util.Objects;
import java.util.UUID;

public record OrgId(UUID value) {

    public OrgId {
        Objects.requireNonNull(value, "organization id");
    }

    public static OrgId next() {
        return new OrgId(Ids.next());
    }
}
