package dev.diskover.entitlement.download.application.port.out;

import dev.diskover.entitlement.grant.domain.UserId;
import java.time.Instant;

/** Own copy of what the identity service tells of accounts. */
public interface Users {

    /** Older news than what is known changes nothing. */
    void keep(UserId user, boolean active, Instant toldAt);
}
