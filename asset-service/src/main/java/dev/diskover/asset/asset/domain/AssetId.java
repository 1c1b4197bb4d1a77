package dev.diskover.asset.asset.domain;

import dev.diskover.kernel.domain.Ids;
import java.util.Objects;
import java.util.UUID;

public record AssetId(UUID value) {

    public AssetId {
        Objects.requireNonNull(value, "asset id");
    }

    public static AssetId next() {
        return new AssetId(Ids.next());
    }
}
