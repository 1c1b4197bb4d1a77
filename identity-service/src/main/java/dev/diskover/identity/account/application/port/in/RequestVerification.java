package dev.diskover.identity.account.application.port.in;

import dev.diskover.identity.account.domain.UserId;

/** Has a fresh link mailed that verifies the address, unless it is verified already. */
public interface RequestVerification {

    void request(UserId id);
}
