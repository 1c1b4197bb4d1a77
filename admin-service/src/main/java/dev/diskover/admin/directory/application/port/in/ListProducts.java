package dev.diskover.admin.directory.application.port.in;

import dev.diskover.kernel.application.Page;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A query port: answered straight from the tables. */
public interface ListProducts {

    Page<ProductView> list(Filter filter, Paging paging);

    /**
     * Null does not filter.
     *
     * @param q the beginning of the name
     */
    record Filter(String q, UUID orgId, String type, String category, Boolean isActive) {}

    /** @param orgName null until the organization's fact has come */
    record ProductView(
            UUID id,
            UUID orgId,
            @Nullable String orgName,
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
