package dev.diskover.order.transaction.application.port.in;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A transaction as its buyer sees it. Money in minor units of {@code currency}. */
public record TransactionView(
        UUID id,
        String status,
        BuyerView buyer,
        List<ItemView> items,
        long subtotal,
        long discount,
        long tax,
        long total,
        String currency,
        String discountCode,
        List<PaymentView> payments,
        List<Object> refunds,
        String checkoutUrl,
        String invoiceUrl,
        Instant createdAt,
        Instant completedAt,
        Instant deliveredAt) {

    public record BuyerView(UUID userId, String email) {}

    public record ItemView(
            UUID id,
            String itemType,
            UUID productId,
            UUID chapterId,
            String name,
            long unitPrice,
            int quantity,
            long discount,
            long tax,
            long lineTotal,
            UUID subscriptionId,
            Instant periodStart,
            Instant periodEnd) {}

    public record PaymentView(
            UUID id,
            String provider,
            String providerId,
            long amount,
            String currency,
            String status,
            String failureCode,
            Instant createdAt) {}
}
