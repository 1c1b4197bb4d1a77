package dev.diskover.identity.organization.application.port.out;

import dev.diskover.identity.organization.application.port.in.MemberViews.MemberView;
import dev.diskover.identity.organization.domain.Member;
import dev.diskover.identity.organization.domain.OrgId;
import dev.diskover.kernel.application.Page;
import java.util.Optional;
import java.util.UUID;

/** Who is in which organization. */
public interface Members {

    Optional<Member> find(OrgId org, UUID user);

    /** Empty, too, where the member's account is not active. */
    Optional<Member> findActive(OrgId org, UUID user);

    Optional<MemberView> view(OrgId org, UUID user);

    Page<MemberView> of(OrgId org, String cursor, int limit);
}
