package dev.diskover.entitlement.grant.domain;

import dev.diskover.kernel.domain.DomainEvent;
import java.time.Instant;

public sealed interface GrantEvent extends DomainEvent {

    Grant grant();

    record EntitlementsGranted(Grant grant, Instant occurredAt) implements GrantEvent {}

    record EntitlementsExpired(Grant grant, Instant occurredAt) implements GrantEvent {}
}
