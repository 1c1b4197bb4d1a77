package dev.diskover.catalog.link.domain;

import java.util.Objects;
import java.util.UUID;

public record AssetId(UUID value) {

    public AssetId {
        Objects.requireNonNull(value, "asset id");
    }
}
