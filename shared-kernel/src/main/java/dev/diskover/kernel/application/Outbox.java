package dev.diskover.kernel.application;

import dev.diskover.kernel.domain.DomainEvent;
import java.util.List;

/** Keeps events with the running unit of work. A relay publishes them once it has committed. */
public interface Outbox<E extends DomainEvent> {

    void store(List<E> events);
}
