package dev.diskover.catalog.membership.application.port.out;

import dev.diskover.catalog.membership.domain.License;
import dev.diskover.catalog.membership.domain.Membership;
import dev.diskover.catalog.membership.domain.OrgId;
import java.util.Optional;

/** The owner of memberships and licences, asked on the user's behalf. Empty: nothing there for this user. */
public interface Identity {

    Optional<Membership> membership(OrgId org, String bearer);

    Optional<License> license(OrgId org, String bearer);
}
