package dev.diskover.asset.membership.application.port.out;

import dev.diskover.asset.membership.domain.License;
import dev.diskover.asset.membership.domain.Membership;
import java.util.Optional;
import java.util.UUID;

/** The owner of memberships and licences, asked on the user's behalf. Empty: nothing there for this user. */
public interface Identity {

    Optional<Membership> membership(UUID org, String bearer);

    Optional<License> license(UUID org, String bearer);
}
