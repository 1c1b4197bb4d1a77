package dev.diskover.admin.directory.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** @param buyer null for a guest */
public record Transaction(
        UUID id,
        UUID buyer,
        String buyerEmail,
        String status,
        long total,
        String currency,
        List<Item> items,
        Instant createdAt,
        Instant completedAt) {

    public Transaction {
        items = List.copyOf(items);
    }

    /**
     * Which of two statuses told at the same moment is the later one: a purchase that costs nothing begins and ends in
     * one. A status this service does not know yet comes after those it knows.
     */
    public int statusRank() {
        return switch (status) {
            case "pending" -> 0;
            case "completed", "failed", "expired", "canceled" -> 1;
            default -> 2;
        };
    }

    /** One thing that was bought. */
    public record Item(UUID itemId, UUID productId, UUID orgId, String name, long lineTotal) {}
}
