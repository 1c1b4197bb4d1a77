package dev.diskover.catalog.membership.application;

import dev.diskover.catalog.membership.application.port.in.Caller;
import dev.diskover.catalog.membership.application.port.in.Memberships;
import dev.diskover.catalog.membership.application.port.out.Identity;
import dev.diskover.catalog.membership.application.port.out.MembershipCopy;
import dev.diskover.catalog.membership.domain.License;
import dev.diskover.catalog.membership.domain.Membership;
import dev.diskover.catalog.membership.domain.OrgId;
import dev.diskover.catalog.membership.domain.OrganizationNotFound;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

@ApplicationScoped
class MembershipService implements Memberships {

    private final MembershipCopy copy;
    private final Identity identity;

    MembershipService(MembershipCopy copy, Identity identity) {
        this.copy = copy;
        this.identity = identity;
    }

    @Override
    public Optional<Membership> find(OrgId org, Caller caller) {
        return copy.find(org, caller.id()).or(() -> identity.membership(org, caller.bearer()));
    }

    @Override
    public License licenseOf(OrgId org, Caller caller) {
        return copy.license(org)
                .or(() -> identity.license(org, caller.bearer()))
                .orElseThrow(OrganizationNotFound::new);
    }
}
