package dev.diskover.asset.membership.application.port.out;

import dev.diskover.asset.membership.domain.License;
import dev.diskover.asset.membership.domain.OrgId;
import dev.diskover.asset.membership.domain.Role;
import java.util.Optional;

/** The owner of memberships and licences, asked on the user's behalf. Empty: nothing there for this user. */
public interface Identity {

    Optional<Role> role(OrgId org, String bearer);

    Optional<License> license(OrgId org, String bearer);
}
