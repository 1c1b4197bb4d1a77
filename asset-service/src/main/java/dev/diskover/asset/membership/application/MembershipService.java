package dev.diskover.asset.membership.application;

import dev.diskover.asset.membership.application.port.in.KeepMemberships;
import dev.diskover.asset.membership.application.port.in.Memberships;
import dev.diskover.asset.membership.application.port.out.Identity;
import dev.diskover.asset.membership.application.port.out.MembershipCopy;
import dev.diskover.asset.membership.domain.License;
import dev.diskover.asset.membership.domain.Membership;
import dev.diskover.asset.membership.domain.OrganizationNotFound;
import dev.diskover.asset.membership.domain.Role;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;

@ApplicationScoped
class MembershipService implements Memberships, KeepMemberships {

    private final MembershipCopy copy;
    private final Identity identity;

    MembershipService(MembershipCopy copy, Identity identity) {
        this.copy = copy;
        this.identity = identity;
    }

    @Override
    public Membership of(UUID org, UUID user, String bearer) {
        return copy.find(org, user).or(() -> identity.membership(org, bearer)).orElseThrow(OrganizationNotFound::new);
    }

    @Override
    public License licenseOf(UUID org, String bearer) {
        return copy.license(org).or(() -> identity.license(org, bearer)).orElseThrow(OrganizationNotFound::new);
    }

    @Override
    public void organization(UUID org, boolean membersManageProducts, long version) {
        copy.keepOrganization(org, membersManageProducts, version);
    }

    @Override
    public void member(UUID org, UUID user, Role role) {
        copy.keepMember(org, user, role);
    }

    @Override
    public void license(UUID org, License license, Instant decidedAt) {
        copy.keepLicense(org, license, decidedAt);
    }
}
