package dev.diskover.asset.asset.domain;

import dev.diskover.kernel.domain.DomainEvent;
import java.time.Instant;

public sealed interface AssetEvent extends DomainEvent {

    Asset asset();

    record AssetReady(Asset asset, Instant occurredAt) implements AssetEvent {}

    record AssetRenamed(Asset asset, Instant occurredAt) implements AssetEvent {}
}
