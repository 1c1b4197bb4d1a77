package dev.diskover.identity.organization.domain;

import dev.diskover.kernel.domain.Rejection;
import java.util.Map;

/** The licence allows no further member. */
public final class MemberLimitReached extends Rejection {

    public MemberLimitReached(int max, int used) {
        super(
                Reason.RULE_BROKEN,
                "license_limit_exceeded",
                "Your licence allows %d members and the organization has %d".formatted(max, used),
                Map.of("limit", "max_members_count", "max", max, "used", used));
    }
}
