package dev.diskover.catalog.link.domain;

import dev.diskover.kernel.domain.DomainEvent;
import java.time.Instant;
import java.util.UUID;

public sealed interface LinkEvent extends DomainEvent {

    UUID org();

    UUID product();

    UUID asset();

    record AssetLinked(UUID org, UUID product, UUID asset, int position, Instant occurredAt) implements LinkEvent {}

    record AssetUnlinked(UUID org, UUID product, UUID asset, Instant occurredAt) implements LinkEvent {}
}
