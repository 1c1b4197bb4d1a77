package dev.diskover.catalog.membership.application.port.in;

import dev.diskover.catalog.membership.domain.License;
import dev.diskover.catalog.membership.domain.OrgId;
import dev.diskover.catalog.membership.domain.Role;
import dev.diskover.catalog.membership.domain.RolePermissions;
import dev.diskover.catalog.membership.domain.UserId;
import java.time.Instant;

/** Keeps the copy in step with identity. What is older than what is at hand changes nothing. */
public interface KeepMemberships {

    void permissions(OrgId org, RolePermissions permissions, long version);

    /** @param version that of the organization's members; it grows with every change of them */
    void member(OrgId org, UserId user, Role role, long version);

    void removed(OrgId org, UserId user, long version);

    void license(OrgId org, License license, Instant toldAt);
}
