package dev.diskover.catalog.membership.application;

import dev.diskover.catalog.membership.application.port.in.KeepMemberships;
import dev.diskover.catalog.membership.application.port.out.MembershipCopy;
import dev.diskover.catalog.membership.domain.License;
import dev.diskover.catalog.membership.domain.OrgId;
import dev.diskover.catalog.membership.domain.Role;
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
    public void organization(OrgId org, boolean membersManageProducts, long version) {
        copy.keepOrganization(org, membersManageProducts, version);
    }

    @Override
    public void member(OrgId org, UserId user, Role role, Instant toldAt) {
        copy.keepMember(org, user, role, toldAt);
    }

    @Override
    public void license(OrgId org, License license, Instant toldAt) {
        copy.keepLicense(org, license, toldAt);
    }
}
