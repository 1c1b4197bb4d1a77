package dev.diskover.admin.directory.application.port.in;

import dev.diskover.kernel.application.Page;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A query port: answered straight from the tables. */
public interface ListTransactions {

    Page<TransactionView> list(Filter filter, Paging paging);

    /**
     * Null does not filter.
     *
     * @param q the transaction's id or the beginning of the buyer's address
     */
    record Filter(String q, String status, UUID buyerId, UUID orgId, UUID productId, Instant from, Instant to) {}

    /**
     * @param buyerId null for a guest
     * @param deliveredAt null until every item is
     */
    record TransactionView(
            UUID id,
            @Nullable UUID buyerId,
            String buyerEmail,
            String status,
            long total,
            String currency,
            List<ItemView> items,
            Instant createdAt,
            @Nullable Instant completedAt,
            @Nullable Instant deliveredAt) {

        public TransactionView {
            items = List.copyOf(items);
        }
    }

    record ItemView(UUID itemId, UUID productId, UUID orgId, String name, long lineTotal) {}
}
