package dev.diskover.catalog.membership.application.port.out;

import dev.diskover.catalog.membership.domain.License;
import dev.diskover.catalog.membership.domain.Membership;
import dev.diskover.catalog.membership.domain.OrgId;
import dev.diskover.catalog.membership.domain.Role;
import dev.diskover.catalog.membership.domain.UserId;
import java.time.Instant;
import java.util.Optional;

/** What this service knows of organizations. Keeping changes nothing when something later is kept already. */
public interface MembershipCopy {

    /** Empty until both the member and the organization's settings are known: a right may depend on either. */
    Optional<Membership> find(OrgId org, UserId user);

    Optional<License> license(OrgId org);

    void keepOrganization(OrgId org, boolean membersManageProducts, long version);

    void keepMember(OrgId org, UserId user, Role role, Instant toldAt);

    void keepLicense(OrgId org, License license, Instant toldAt);
}
