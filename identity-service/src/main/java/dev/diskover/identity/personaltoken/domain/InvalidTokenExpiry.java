package dev.diskover.identity.personaltoken.domain;

import dev.diskover.kernel.domain.Rejection;
import java.time.Duration;
import java.util.Map;

/** A token has to end, and not too late. */
public final class InvalidTokenExpiry extends Rejection {

    public InvalidTokenExpiry(Duration longest) {
        super(
                Reason.RULE_BROKEN,
                "invalid_expiry",
                "expires_at must lie ahead, and at most %d days".formatted(longest.toDays()),
                Map.of("max_days", longest.toDays()));
    }
}
