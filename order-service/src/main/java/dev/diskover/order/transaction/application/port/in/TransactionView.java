package dev.diskover.order.transaction.application.port.in;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

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
        @Nullable String discountCode,
        List<PaymentView> payments,
        List<Object> refunds,
        @Nullable String checkoutUrl,
        @Nullable String invoiceUrl,
        Instant createdAt,
        @Nullable Instant completedAt,
        @Nullable Instant deliveredAt) {

    public record BuyerView(UUID userId, String email) {}

    public record ItemView(
            UUID id,
            String itemType,
            UUID productId,
            @Nullable UUID chapterId,
            String name,
            long unitPrice,
            int quantity,
            long discount,
            long tax,
            long lineTotal,
            @Nullable UUID subscriptionId,
            @Nullable Instant periodStart,
            @Nullable Instant periodEnd) {}

    public record PaymentView(
            UUID id,
            String provider,
            @Nullable String providerId,
            long amount,
            String currency,
            String status,
            @Nullable String failureCode,
            Instant createdAt) {}
}
