package dev.diskover.asset.membership.application.port.in;

import dev.diskover.asset.membership.domain.License;
import dev.diskover.asset.membership.domain.OrgId;
import dev.diskover.asset.membership.domain.Role;
import dev.diskover.asset.membership.domain.UserId;
import java.time.Instant;

/** Keeps the copy in step with identity. What was told earlier than what is at hand changes nothing. */
public interface KeepMemberships {

    void member(OrgId org, UserId user, Role role, Instant toldAt);

    void license(OrgId org, License license, Instant toldAt);
}
