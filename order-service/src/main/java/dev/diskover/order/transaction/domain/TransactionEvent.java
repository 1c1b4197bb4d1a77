package dev.diskover.order.transaction.domain;

import dev.diskover.kernel.domain.DomainEvent;
import java.time.Instant;

public sealed interface TransactionEvent extends DomainEvent {

    Transaction transaction();

    record TransactionCreated(Transaction transaction, Instant occurredAt) implements TransactionEvent {}

    /** Paid. Raised once in a transaction's life, whoever learns of the payment, and how often. */
    record TransactionCompleted(Transaction transaction, Instant occurredAt) implements TransactionEvent {}

    /** @param code why, as the provider says it */
    record TransactionFailed(Transaction transaction, String code, Instant occurredAt) implements TransactionEvent {}

    record TransactionCanceled(Transaction transaction, Instant occurredAt) implements TransactionEvent {}
}
