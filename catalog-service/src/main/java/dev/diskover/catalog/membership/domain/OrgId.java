package dev.diskover.catalog.membership.domain;

import java.util.Objects;
import java.util.UUID;

public record OrgId(UUID value) {

    public OrgId {
        Objects.requireNonNull(value, "organization id");
    }
}
