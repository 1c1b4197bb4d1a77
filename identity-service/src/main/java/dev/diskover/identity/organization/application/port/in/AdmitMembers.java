package dev.diskover.identity.organization.application.port.in;

import dev.diskover.identity.organization.domain.Role;
import java.util.UUID;

/**
 * What others need to bring users into an organization. Joins the running unit of work and holds the organization until
 * its end, so that all changes of its members come one after the other.
 */
public interface AdmitMembers {

    /**
     * @return the organization's name
     * @throws dev.diskover.identity.organization.domain.RoleNotSufficient unless the user may invite
     * @throws dev.diskover.identity.organization.domain.OrganizationIsPersonal
     */
    String requireInviter(UUID org, UUID user);

    /** @throws dev.diskover.identity.organization.domain.OrganizationNotFound when it is gone */
    void hold(UUID org);

    /** @throws dev.diskover.identity.organization.domain.MemberLimitReached when the licence has no seat left */
    void requireSeat(UUID org);

    /**
     * Takes a seat of the licence. That somebody may admit the user has been checked.
     *
     * @throws dev.diskover.identity.organization.domain.MemberLimitReached
     * @throws dev.diskover.identity.organization.domain.AlreadyMember
     */
    void admit(UUID org, UUID user, Role role);
}
