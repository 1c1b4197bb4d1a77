package dev.diskover.catalog.membership.application.port.in;

import dev.diskover.catalog.membership.domain.License;
import dev.diskover.catalog.membership.domain.OrgId;
import dev.diskover.catalog.membership.domain.Role;
import dev.diskover.catalog.membership.domain.UserId;
import java.time.Instant;

/** Keeps the copy in step with identity. What was told earlier than what is at hand changes nothing. */
public interface KeepMemberships {

    void organization(OrgId org, boolean membersManageProducts, long version);

    void member(OrgId org, UserId user, Role role, Instant toldAt);

    void license(OrgId org, License license, Instant toldAt);
}
