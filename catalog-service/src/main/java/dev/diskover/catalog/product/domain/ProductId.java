package dev.diskover.catalog.product.domain;

import dev.diskover.kernel.domain.Ids;
import java.util.Objects;
import java.util.UUID;

public record ProductId(UUID value) {

    public ProductId {
        Objects.requireNonNull(value, "product id");
    }

    public static ProductId next() {
        return new ProductId(Ids.next());
    }
}
