package dev.diskover.order.transaction.adapter.out.events;

import dev.diskover.kernel.adapter.postgres.PostgresOutbox;
import dev.diskover.kernel.adapter.postgres.PublishedFact;
import dev.diskover.kernel.application.Outbox;
import dev.diskover.order.transaction.domain.TransactionEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What other services are promised about transactions. */
@ApplicationScoped
class TransactionOutbox implements Outbox<TransactionEvent> {

    private final PostgresOutbox outbox;

    TransactionOutbox(PostgresOutbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void store(List<TransactionEvent> events) {
        outbox.append(events.stream().map(TransactionOutbox::publish).toList());
    }

    static PublishedFact publish(TransactionEvent event) {
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
