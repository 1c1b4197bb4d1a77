package dev.diskover.identity.organization.application.port.in;

import java.util.UUID;

public interface DeleteOrganization {

    /**
     * For good, but its rows stay for the books. The other services are told and clean up.
     *
     * @throws dev.diskover.identity.organization.domain.OrganizationIsPersonal
     * @throws dev.diskover.identity.organization.domain.ObligationsRemain while subscriptions run or sales are open
     */
    void delete(UUID org, UUID user);
}
