package dev.diskover.asset.membership.application.port.in;

import dev.diskover.asset.membership.domain.License;
import dev.diskover.asset.membership.domain.Membership;
import java.util.UUID;

/** Answers who may do what, from the own copy or, where that has no answer yet, from identity. */
public interface Memberships {

    /**
     * May ask identity over the network, so never inside a unit of work.
     *
     * @param bearer the user's own token
     * @throws dev.diskover.asset.membership.domain.OrganizationNotFound unless the user is a member
     */
    Membership of(UUID org, UUID user, String bearer);

    /** The licence of an organization; the caller is a member. Never inside a unit of work. */
    License licenseOf(UUID org, String bearer);
}
