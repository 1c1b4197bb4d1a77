package dev.diskover.identity.account.application.port.out;

import dev.diskover.identity.account.domain.UserId;

/** All that was mailed to a user and would let its reader in. */
public interface MailedSecrets {

    void forget(UserId user);
}
