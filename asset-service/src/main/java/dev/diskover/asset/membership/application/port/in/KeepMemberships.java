package dev.diskover.asset.membership.application.port.in;

import dev.diskover.asset.membership.domain.License;
import dev.diskover.asset.membership.domain.Role;
import java.time.Instant;
import java.util.UUID;

/** Keeps the copy in step with identity. */
public interface KeepMemberships {

    void organization(UUID org, boolean membersManageProducts, long version);

    void member(UUID org, UUID user, Role role);

    /** @param decidedAt a licence that was decided earlier than the one at hand changes nothing */
    void license(UUID org, License license, Instant decidedAt);
}
