package dev.diskover.admin.directory.application.port.in;

import dev.diskover.kernel.application.Page;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A query port: answered straight from the tables. */
public interface ListOrganizations {

    Page<OrganizationView> list(Filter filter, Paging paging);

    /**
     * Null does not filter.
     *
     * @param q the beginning of the name or the slug
     */
    record Filter(String q, UUID ownerId, Boolean isPersonal, String tier) {}

    /**
     * @param tier and {@code ownerEmail}: null until their fact has come
     * @param deletedAt null as long as the organization exists
     */
    record OrganizationView(
            UUID id,
            String name,
            String slug,
            boolean isPersonal,
            UUID ownerId,
            @Nullable String ownerEmail,
            @Nullable String tier,
            long membersCount,
            long productsCount,
            Instant createdAt,
            @Nullable Instant deletedAt) {}
}
