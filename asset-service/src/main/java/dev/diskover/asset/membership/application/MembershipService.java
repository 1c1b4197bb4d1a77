package dev.diskover.asset.membership.application;

import dev.diskover.asset.membership.application.port.in.Caller;
import dev.diskover.asset.membership.application.port.in.KeepMemberships;
import dev.diskover.asset.membership.application.port.in.Memberships;
import dev.diskover.asset.membership.application.port.out.Identity;
import dev.diskover.asset.membership.application.port.out.MembershipCopy;
import dev.diskover.asset.membership.domain.License;
import dev.diskover.asset.membership.domain.Membership;
import dev.diskover.asset.membership.domain.OrgId;
import dev.diskover.asset.membership.domain.OrganizationNotFound;
import dev.diskover.asset.membership.domain.Role;
import dev.diskover.asset.membership.domain.RolePermissions;
import dev.diskover.asset.membership.domain.UserId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

@ApplicationScoped
class MembershipService implements Memberships, KeepMemberships {

    private final MembershipCopy copy;
    private final Identity identity;

    MembershipService(MembershipCopy copy, Identity identity) {
        this.copy = copy;
        this.identity = identity;
    }

    @Override
    public Membership of(OrgId org, Caller caller) {
        return copy.find(org, caller.id())
                .or(() -> identity.permissions(org, caller.bearer())
                        .map(permissions -> new Membership(caller.id(), permissions)))
                .orElseThrow(OrganizationNotFound::new);
    }

    @Override
    public License licenseOf(OrgId org, Caller caller) {
        return copy.license(org)
                .or(() -> identity.license(org, caller.bearer()))
                .orElseThrow(OrganizationNotFound::new);
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
