package dev.diskover.identity.account.application.port.out;

import dev.diskover.identity.account.domain.Measure;
import dev.diskover.identity.account.domain.UserId;
import java.time.Instant;
import java.util.UUID;

/** The trail of what administrators did to accounts. */
public interface Measures {

    /** Joins the running unit of work. */
    void note(Taken measure);

    record Taken(UserId user, Measure measure, UUID by, String reason, Instant at) {}
}
