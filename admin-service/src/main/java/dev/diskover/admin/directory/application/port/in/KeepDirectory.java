package dev.diskover.admin.directory.application.port.in;

import java.time.Instant;
import java.util.UUID;

/** Takes in what the services tell. Facts may come twice and in any order. */
public interface KeepDirectory {

    void user(User user, Instant toldAt);

    void org(Org org);

    void member(UUID org, UUID user, String role);

    void license(UUID org, String tier, Instant expiresAt, Instant toldAt);

    void product(Product product);

    void transaction(Transaction transaction);

    void delivered(UUID item, UUID transaction, Instant at);

    record User(
            UUID id,
            String email,
            String username,
            String name,
            boolean emailVerified,
            String provider,
            boolean isActive,
            Instant createdAt) {}

    record Org(UUID id, String name, String slug, boolean isPersonal, UUID owner, long version, Instant createdAt) {}

    record Product(
            UUID id,
            UUID org,
            String name,
            String slug,
            String type,
            String category,
            long price,
            String currency,
            boolean isActive,
            long version,
            Instant createdAt,
            Instant updatedAt) {}

    /** @param buyer null for a guest; {@code items} as JSON */
    record Transaction(
            UUID id,
            UUID buyer,
            String buyerEmail,
            String status,
            long total,
            String currency,
            String items,
            Instant createdAt,
            Instant completedAt) {}
}
