package dev.diskover.catalog.membership.application;

import dev.diskover.catalog.membership.application.port.in.KeepMemberships;
import dev.diskover.catalog.membership.application.port.out.MembershipCopy;
import dev.diskover.catalog.membership.domain.License;
import dev.diskover.catalog.membership.domain.OrgId;
import dev.diskover.catalog.membership.domain.Role;
import dev.diskover.catalog.membership.domain.RolePermissions;
import dev.diskover.catalog.membership.domain.UserId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

@ApplicationScoped
class KeepMembershipsService implements KeepMemberships {

    private final MembershipCopy copy;

    KeepMembershipsService(MembershipCopy copy) {
        this.copy = copy;
    }

    @Override
    public void permissions(OrgId org, RolePermissions permissions, long version) {
        copy.keepPermissions(org, permissions, version);
    }

    @Override
    public void member(OrgId org, UserId user, Role role, long version) {
        copy.keepMember(org, user, role, version);
    }

    @Override
    public void removed(OrgId org, UserId user, long version) {
        copy.removeMember(org, user, version);
    }

    @Override
    public void license(OrgId org, License license, Instant toldAt) {
        copy.keepLicense(org, license, toldAt);
    }
}
