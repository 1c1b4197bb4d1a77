package dev.diskover.order.transaction.adapter.out.events;

import dev.diskover.order.transaction.domain.Item;
import dev.diskover.order.transaction.domain.Payment;
import dev.diskover.order.transaction.domain.Transaction;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Published contract. Fields may be added; renaming or removing one makes it version 2. */
record TransactionV1(
        UUID transactionId,
        String status,
        BuyerV1 buyer,
        List<ItemV1> items,
        long subtotal,
        long discount,
        long tax,
        long total,
        String currency,
        String provider,
        String failureCode,
        Instant createdAt,
        Instant completedAt) {

    record BuyerV1(UUID userId, String email) {}

    record ItemV1(
            UUID itemId,
            String itemType,
            UUID productId,
            UUID orgId,
            String name,
            String productType,
            long unitPrice,
            int quantity,
            long discount,
            long tax,
            long lineTotal,
            UUID subscriptionId,
            Instant periodStart,
            Instant periodEnd,
            Integer maxDownloads,
            Integer downloadExpiryDays) {

        static ItemV1 of(Item item) {
            var price = item.price().minorUnits();
            var period = item.period();
            return new ItemV1(
                    item.id(),
                    "product",
                    item.product(),
                    item.org(),
                    item.name(),
                    item.type(),
                    price,
                    1,
                    0,
                    0,
                    price,
                    period == null ? null : period.subscription(),
                    period == null ? null : period.start(),
                    period == null ? null : period.end(),
                    item.maxDownloads(),
                    item.downloadExpiryDays());
        }
    }

    static TransactionV1 of(Transaction transaction, String failureCode) {
        var total = transaction.total();
        return new TransactionV1(
                transaction.id().value(),
                transaction.status().code(),
                new BuyerV1(transaction.buyer().user(), transaction.buyer().email()),
                transaction.items().stream().map(ItemV1::of).toList(),
                total.minorUnits(),
                0,
                0,
                total.minorUnits(),
                total.currencyCode(),
                Payment.PROVIDER,
                failureCode,
                transaction.createdAt(),
                transaction.completedAt());
    }
}
