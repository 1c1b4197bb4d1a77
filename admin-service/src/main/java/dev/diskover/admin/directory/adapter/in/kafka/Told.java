package dev.diskover.admin.directory.adapter.in.kafka;

import dev.diskover.admin.directory.application.port.in.KeepDirectory;
import dev.diskover.kernel.adapter.kafka.FactJson;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The published facts as far as the directory reads them. */
final class Told {

    record User(
            UUID userId,
            String email,
            String username,
            String name,
            boolean emailVerified,
            String provider,
            boolean isActive,
            Instant createdAt) {

        KeepDirectory.User user() {
            return new KeepDirectory.User(userId, email, username, name, emailVerified, provider, isActive, createdAt);
        }
    }

    record Org(
            UUID orgId, String name, String slug, boolean isPersonal, UUID ownerId, long version, Instant createdAt) {

        KeepDirectory.Org org() {
            return new KeepDirectory.Org(orgId, name, slug, isPersonal, ownerId, version, createdAt);
        }
    }

    record Member(UUID orgId, UUID userId, String role) {}

    record License(UUID orgId, String tier, Instant expiresAt) {}

    record Product(
            UUID productId,
            UUID orgId,
            String name,
            String slug,
            String type,
            String category,
            long price,
            String currency,
            boolean isActive,
            long version,
            Instant createdAt,
            Instant updatedAt) {

        KeepDirectory.Product product() {
            return new KeepDirectory.Product(
                    productId, orgId, name, slug, type, category, price, currency, isActive, version, createdAt,
                    updatedAt);
        }
    }

    record Transaction(
            UUID transactionId,
            Buyer buyer,
            String status,
            long total,
            String currency,
            List<Item> items,
            Instant createdAt,
            Instant completedAt) {

        record Buyer(UUID userId, String email) {}

        record Item(UUID itemId, UUID productId, UUID orgId, String name, long lineTotal) {}

        KeepDirectory.Transaction transaction() {
            return new KeepDirectory.Transaction(
                    transactionId,
                    buyer.userId(),
                    buyer.email(),
                    status,
                    total,
                    currency,
                    FactJson.write(items),
                    createdAt,
                    completedAt);
        }
    }

    record Granted(UUID itemId, UUID transactionId) {}

    private Told() {}
}
