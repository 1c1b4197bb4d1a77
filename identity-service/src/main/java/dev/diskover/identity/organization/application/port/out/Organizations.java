package dev.diskover.identity.organization.application.port.out;

import dev.diskover.identity.organization.application.port.in.OrganizationView;
import dev.diskover.identity.organization.domain.Organization;
import dev.diskover.kernel.application.Page;
import java.util.Optional;
import java.util.UUID;

/** All organizations. */
public interface Organizations {

    /**
     * Stores a new organization with its owner and its events.
     *
     * @return false when its slug is taken; nothing is stored then
     */
    boolean add(Organization organization);

    Page<OrganizationView> of(UUID user, String cursor, int limit);

    /** Empty unless the user is a member. */
    Optional<OrganizationView> find(UUID org, UUID user);
}
