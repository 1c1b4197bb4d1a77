package dev.diskover.identity.personaltoken.domain;

import dev.diskover.kernel.domain.Rejection;
import dev.diskover.kernel.domain.Scope;
import java.util.Arrays;
import java.util.Map;

/** There is no such scope. */
public final class UnknownScope extends Rejection {

    public UnknownScope() {
        super(
                Reason.RULE_BROKEN,
                "unknown_scope",
                "One of the scopes does not exist",
                Map.of("scopes", Arrays.stream(Scope.values()).map(Scope::text).toList()));
    }
}
