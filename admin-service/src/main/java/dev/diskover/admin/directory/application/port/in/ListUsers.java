package dev.diskover.admin.directory.application.port.in;

import dev.diskover.kernel.application.Page;
import java.time.Instant;
import java.util.UUID;

/** A query port: answered straight from the tables. */
public interface ListUsers {

    Page<UserView> list(Filter filter, Paging paging);

    /**
     * Null does not filter.
     *
     * @param q the beginning of the address or the username
     */
    record Filter(String q, String email, Boolean isActive, String provider, Instant from, Instant to) {}

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
}
