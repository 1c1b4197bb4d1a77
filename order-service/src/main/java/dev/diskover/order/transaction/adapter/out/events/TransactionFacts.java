package dev.diskover.order.transaction.adapter.out.events;

import dev.diskover.kernel.adapter.postgres.PublishedFact;
import dev.diskover.order.transaction.domain.TransactionEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Function;

/** What other services are promised about transactions. */
@ApplicationScoped
class TransactionFacts implements Function<TransactionEvent, PublishedFact> {

    @Override
    public PublishedFact apply(TransactionEvent event) {
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
