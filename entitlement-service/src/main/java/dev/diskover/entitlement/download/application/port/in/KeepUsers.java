package dev.diskover.entitlement.download.application.port.in;

import dev.diskover.entitlement.grant.domain.UserId;
import java.time.Instant;

public interface KeepUsers {

    /** Remembers whether an account is active; older news than what is known changes nothing. */
    void keep(UserId user, boolean active, Instant toldAt);
}
