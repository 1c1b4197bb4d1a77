package dev.diskover.admin.directory.adapter.in.kafka;

import dev.diskover.admin.directory.application.port.in.KeepTransactions;
import dev.diskover.admin.directory.domain.ToldTransaction;
import dev.diskover.admin.directory.domain.Transaction;
import dev.diskover.kernel.adapter.kafka.FactHandlers;
import dev.diskover.kernel.adapter.kafka.FactHandlers.Told;
import dev.diskover.kernel.adapter.kafka.FactSubscriber;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What order tells of transactions. */
@ApplicationScoped
class OrderMessages implements FactSubscriber {

    private static final List<String> TRANSACTIONS = List.of(
            "order.TransactionCreated.v1",
            "order.TransactionCompleted.v1",
            "order.TransactionFailed.v1",
            "order.TransactionCanceled.v1");

    private final KeepTransactions transactions;

    OrderMessages(KeepTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public void subscribe(FactHandlers handlers) {
        handlers.together(TRANSACTIONS, TransactionV1.class, this::transactions);
    }

    private void transactions(List<Told<TransactionV1>> told) {
        transactions.keep(told.stream()
                .map(one ->
                        new ToldTransaction(one.data().transaction(), one.fact().time()))
                .toList());
    }

    record TransactionV1(
            UUID transactionId,
            Buyer buyer,
            String status,
            long total,
            String currency,
            List<Item> items,
            Instant createdAt,
            Instant completedAt) {

        Transaction transaction() {
            return new Transaction(
                    transactionId,
                    buyer.userId(),
                    buyer.email(),
                    status,
                    total,
                    currency,
                    items.stream().map(Item::item).toList(),
                    createdAt,
                    completedAt);
        }
    }

    record Buyer(UUID userId, String email) {}

    record Item(UUID itemId, UUID productId, UUID orgId, String name, long lineTotal) {

        Transaction.Item item() {
            return new Transaction.Item(itemId, productId, orgId, name, lineTotal);
        }
    }
}
