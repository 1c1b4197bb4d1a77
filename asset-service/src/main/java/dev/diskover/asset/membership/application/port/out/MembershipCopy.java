package dev.diskover.asset.membership.application.port.out;

import dev.diskover.asset.membership.domain.License;
import dev.diskover.asset.membership.domain.Membership;
import dev.diskover.asset.membership.domain.OrgId;
import dev.diskover.asset.membership.domain.Role;
import dev.diskover.asset.membership.domain.RolePermissions;
import dev.diskover.asset.membership.domain.UserId;
import java.time.Instant;
import java.util.Optional;

/** What this service knows of organizations. What is older than what is kept changes nothing. */
public interface MembershipCopy {

    /** Empty where it is not known that the user is a member, or what the role may do. */
    Optional<Membership> find(OrgId org, UserId user);

    Optional<License> license(OrgId org);

    void keepPermissions(OrgId org, RolePermissions permissions, long version);

    void keepMember(OrgId org, UserId user, Role role, long version);

    void removeMember(OrgId org, UserId user, long version);

    void keepLicense(OrgId org, License license, Instant toldAt);
}
