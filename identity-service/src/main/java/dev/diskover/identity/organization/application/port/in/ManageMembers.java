package dev.diskover.identity.organization.application.port.in;

import dev.diskover.identity.organization.application.port.in.MemberViews.MemberView;
import dev.diskover.identity.organization.domain.Role;
import java.util.UUID;

/** The owner's place is out of reach here: it changes hands by {@link TransferOwnership} only. */
public interface ManageMembers {

    MemberView changeRole(UUID org, UUID user, UUID member, Role role);

    /** Members may always remove themselves: that is leaving. */
    void remove(UUID org, UUID user, UUID member);
}
