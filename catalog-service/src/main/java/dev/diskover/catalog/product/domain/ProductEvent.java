package dev.diskover.catalog.product.domain;

import dev.diskover.kernel.domain.DomainEvent;
import java.time.Instant;

public sealed interface ProductEvent extends DomainEvent {

    Product product();

    /** The market shows it from now on. */
    record ProductPublished(Product product, Instant occurredAt) implements ProductEvent {}

    record ProductUpdated(Product product, Instant occurredAt) implements ProductEvent {}

    /** The market shows it no longer. */
    record ProductDeactivated(Product product, Instant occurredAt) implements ProductEvent {}
}
