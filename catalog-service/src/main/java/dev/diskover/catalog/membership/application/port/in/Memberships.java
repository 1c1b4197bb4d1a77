package dev.diskover.catalog.membership.application.port.in;

import dev.diskover.catalog.membership.domain.License;
import dev.diskover.catalog.membership.domain.Membership;
import dev.diskover.catalog.membership.domain.OrgId;
import dev.diskover.catalog.membership.domain.OrganizationNotFound;
import java.util.Optional;

/**
 * Answers who may do what, from the own copy or, where that has no answer yet, from identity with the caller's own
 * token. May use the network, so never inside a unit of work.
 */
public interface Memberships {

    /** Empty unless the caller is a member. */
    Optional<Membership> find(OrgId org, Caller caller);

    /** @throws OrganizationNotFound unless the caller is a member */
    default Membership of(OrgId org, Caller caller) {
        return find(org, caller).orElseThrow(OrganizationNotFound::new);
    }

    /** The licence of an organization the caller is a member of. */
    License licenseOf(OrgId org, Caller caller);
}
