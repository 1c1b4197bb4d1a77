package dev.diskover.asset.asset.domain;

import dev.diskover.kernel.domain.DomainEvent;
import java.time.Instant;

public sealed interface AssetEvent extends DomainEvent {

    AssetState asset();

    record AssetReady(AssetState asset, Instant occurredAt) implements AssetEvent {}

    record AssetRenamed(AssetState asset, Instant occurredAt) implements AssetEvent {}
}
