package dev.diskover.kernel.domain;

import java.time.Instant;

/** Something that happened inside a service. What others are told of it is decided by the service's contract. */
public interface DomainEvent {

    Instant occurredAt();
}
