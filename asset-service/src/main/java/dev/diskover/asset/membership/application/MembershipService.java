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
        return copy.role(org, caller.id())
                .or(() -> identity.role(org, caller.bearer()))
                .map(role -> new Membership(caller.id(), role))
                .orElseThrow(OrganizationNotFound::new);
    }

    @Override
    public License licenseOf(OrgId org, Caller caller) {
        return copy.license(org)
                .or(() -> identity.license(org, caller.bearer()))
                .orElseThrow(OrganizationNotFound::new);
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
