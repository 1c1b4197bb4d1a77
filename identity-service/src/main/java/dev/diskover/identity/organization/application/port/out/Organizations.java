package dev.diskover.identity.organization.application.port.out;

import dev.diskover.identity.organization.application.port.in.OrganizationView;
import dev.diskover.identity.organization.domain.OrgId;
import dev.diskover.identity.organization.domain.Organization;
import dev.diskover.kernel.application.Page;
import java.util.Optional;
import java.util.UUID;

/** All organizations that are not deleted. */
public interface Organizations {

    /**
     * Stores a new organization with its owner and its events. Its slug is claimed already.
     */
    void add(Organization organization);

    /** Holds the organization for the running unit of work, so that its changes come one after the other. */
    Optional<Organization> lock(OrgId id);

    /**
     * Stores what changed, also of its members, and the events.
     *
     * @throws dev.diskover.identity.organization.domain.AlreadyMember
     */
    void save(Organization organization);

    Page<OrganizationView> of(UUID user, String cursor, int limit);

    /** Empty unless the user is a member. */
    Optional<OrganizationView> find(UUID org, UUID user);
}
