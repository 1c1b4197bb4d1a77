package dev.diskover.identity.organization.application.port.in;

import dev.diskover.kernel.application.Page;
import java.util.UUID;

public interface OrganizationViews {

    /** The organizations the user is in, oldest first. */
    Page<OrganizationView> of(UUID user, String cursor, int limit);

    /** @throws dev.diskover.identity.organization.domain.OrganizationNotFound unless the user is a member */
    OrganizationView get(UUID org, UUID user);

    /**
     * The organization that a slug leads to: its present one, or a former one for as long as it is held.
     *
     * @throws dev.diskover.identity.organization.domain.OrganizationNotFound unless the user is a member
     */
    OrganizationView bySlug(String slug, UUID user);
}
