package dev.diskover.order.transaction.adapter.out.events;

import dev.diskover.kernel.adapter.postgres.PromisedFacts;
import dev.diskover.kernel.adapter.postgres.PublishedFact;
import dev.diskover.order.transaction.domain.TransactionEvent;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class TransactionFacts implements PromisedFacts<TransactionEvent> {

    @Override
    public PublishedFact of(TransactionEvent event) {
        return switch (event) {
            case TransactionEvent.TransactionCreated e -> fact("TransactionCreated.v1", e, null);
            case TransactionEvent.TransactionCompleted e -> fact("TransactionCompleted.v1", e, null);
            case TransactionEvent.TransactionFailed e -> fact("TransactionFailed.v1", e, e.code());
            case TransactionEvent.TransactionCanceled e -> fact("TransactionCanceled.v1", e, null);
        };
    }

    private static PublishedFact fact(String type, TransactionEvent event, String failureCode) {
        var transaction = event.transaction();
        var data = TransactionV1.of(transaction, failureCode);
        return new PublishedFact(type, transaction.id().value().toString(), event.occurredAt(), data);
    }
}
