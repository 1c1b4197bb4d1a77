package dev.diskover.asset.membership.application.port.out;

import dev.diskover.asset.membership.domain.License;
import dev.diskover.asset.membership.domain.Membership;
import dev.diskover.asset.membership.domain.Role;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What this service knows of organizations. */
public interface MembershipCopy {

    Optional<Membership> find(UUID org, UUID user);

    Optional<License> license(UUID org);

    void keepOrganization(UUID org, boolean membersManageProducts, long version);

    void keepMember(UUID org, UUID user, Role role);

    void keepLicense(UUID org, License license, Instant decidedAt);
}
