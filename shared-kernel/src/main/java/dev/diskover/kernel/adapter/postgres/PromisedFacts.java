package dev.diskover.kernel.adapter.postgres;

import dev.diskover.kernel.domain.DomainEvent;

/**
 * What other services are promised of a kind of event. It lies between the adapter that knows the promise and the one
 * that stores it in the statement of the change itself, so that neither knows the other.
 */
public interface PromisedFacts<E extends DomainEvent> {

    PublishedFact of(E event);
}
