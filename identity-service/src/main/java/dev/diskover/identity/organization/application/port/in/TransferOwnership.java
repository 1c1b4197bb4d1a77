package dev.diskover.identity.organization.application.port.in;

import java.util.UUID;

public interface TransferOwnership {

    /**
     * The new owner is a member already; the former one stays as admin.
     *
     * @throws dev.diskover.identity.organization.domain.MemberNotFound also when the account is not active
     * @throws dev.diskover.identity.organization.domain.OrganizationIsPersonal
     */
    OrganizationView transfer(UUID org, UUID user, UUID newOwner);
}
