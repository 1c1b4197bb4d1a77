package dev.diskover.identity.personaltoken.domain;

import dev.diskover.kernel.domain.Rejection;
import java.util.Map;

/** The user has as many living tokens as a user may have. */
public final class TooManyTokens extends Rejection {

    public TooManyTokens(int most) {
        super(
                Reason.RULE_BROKEN,
                "too_many_tokens",
                "You have %d personal access tokens; revoke one first".formatted(most),
                Map.of("max", most));
    }
}
