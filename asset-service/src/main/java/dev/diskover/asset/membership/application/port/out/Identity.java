package dev.diskover.asset.membership.application.port.out;

import dev.diskover.asset.membership.domain.License;
import dev.diskover.asset.membership.domain.OrgId;
import java.util.Optional;
import java.util.Set;

/** The owner of memberships and licences, asked on the user's behalf. Empty: nothing there for this user. */
public interface Identity {

    /** What the user may do there. */
    Optional<Set<String>> permissions(OrgId org, String bearer);

    Optional<License> license(OrgId org, String bearer);
}
