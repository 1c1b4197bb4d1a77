package dev.diskover.asset.membership.application.port.out;

import dev.diskover.asset.membership.domain.License;
import dev.diskover.asset.membership.domain.OrgId;
import dev.diskover.asset.membership.domain.Role;
import dev.diskover.asset.membership.domain.UserId;
import java.time.Instant;
import java.util.Optional;

/** What this service knows of organizations. */
public interface MembershipCopy {

    Optional<Role> role(OrgId org, UserId user);

    Optional<License> license(OrgId org);

    /** Changes nothing when something later is kept already. */
    void keepMember(OrgId org, UserId user, Role role, Instant toldAt);

    /** Changes nothing when something later is kept already. */
    void keepLicense(OrgId org, License license, Instant toldAt);
}
