package dev.diskover.order.transaction.adapter.out;

import dev.diskover.kernel.adapter.postgres.PublishedFact;
import dev.diskover.order.transaction.domain.TransactionEvent;

/**
 * What other services are promised about transactions. It lies between the adapter that knows the promise and the one
 * that stores it in the statement of the change itself, so that neither knows the other.
 */
public interface PromisedFacts {

    PublishedFact of(TransactionEvent event);
}
