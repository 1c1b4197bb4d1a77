package dev.diskover.identity.attempt.application.port.out;

import dev.diskover.identity.attempt.domain.Limit;
import dev.diskover.identity.attempt.domain.Scope;
import java.time.Duration;

/** How many attempts an operator allows. */
public interface Limits {

    Limit of(Scope scope);

    Duration forgottenAfter();
}
