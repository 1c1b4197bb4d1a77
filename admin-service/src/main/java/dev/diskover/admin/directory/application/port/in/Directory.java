package dev.diskover.admin.directory.application.port.in;

import dev.diskover.kernel.application.Page;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Everything on the platform, for its operators. Null filters do not filter. */
public interface Directory {

    Page<TransactionView> transactions(TransactionFilter filter, Paging paging);

    Page<UserView> users(UserFilter filter, Paging paging);

    Page<OrgView> orgs(OrgFilter filter, Paging paging);

    Page<ProductView> products(ProductFilter filter, Paging paging);

    /**
     * @param sort null: newest first
     * @param cursor null: from the beginning
     */
    record Paging(String sort, String cursor, int limit) {}

    /** {@code q}: the transaction's id or the beginning of the buyer's address. */
    record TransactionFilter(
            String q, String status, UUID buyerId, UUID orgId, UUID productId, Instant from, Instant to) {}

    /** {@code q}: the beginning of the address or the username. */
    record UserFilter(String q, String email, Boolean isActive, String provider, Instant from, Instant to) {}

    /** {@code q}: the beginning of the name or the slug. */
    record OrgFilter(String q, UUID ownerId, Boolean isPersonal, String tier) {}

    /** {@code q}: the beginning of the name. */
    record ProductFilter(String q, UUID orgId, String type, String category, Boolean isActive) {}

    record TransactionView(
            UUID id,
            UUID buyerId,
            String buyerEmail,
            String status,
            long total,
            String currency,
            List<ItemView> items,
            Instant createdAt,
            Instant completedAt,
            Instant deliveredAt) {}

    record ItemView(UUID itemId, UUID productId, UUID orgId, String name, long lineTotal) {}

    record UserView(
            UUID id,
            String email,
            boolean emailVerified,
            String username,
            String name,
            String provider,
            boolean isActive,
            long orgsCount,
            Instant createdAt) {}

    record OrgView(
            UUID id,
            String name,
            String slug,
            boolean isPersonal,
            UUID ownerId,
            String ownerEmail,
            String tier,
            long membersCount,
            long productsCount,
            Instant createdAt) {}

    record ProductView(
            UUID id,
            UUID orgId,
            String orgName,
            String name,
            String slug,
            String type,
            String category,
            long price,
            String currency,
            boolean isActive,
            Instant createdAt,
            Instant updatedAt) {}
}
