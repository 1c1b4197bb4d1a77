package dev.diskover.identity.account.application.port.in;

import dev.diskover.identity.account.domain.UserId;

/** Ends the use of an account: nobody can sign in, and every session ends. */
public interface DeactivateAccount {

    /**
     * Repeating it changes nothing.
     *
     * @throws dev.diskover.identity.account.domain.UserNotFound
     */
    void deactivate(UserId id);
}
