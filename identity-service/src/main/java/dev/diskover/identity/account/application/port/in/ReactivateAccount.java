package dev.diskover.identity.account.application.port.in;

import dev.diskover.identity.account.domain.UserId;

/** Lets the owner of a deactivated account sign in again. What had ended stays ended. */
public interface ReactivateAccount {

    /**
     * Repeating it changes nothing.
     *
     * @throws dev.diskover.identity.account.domain.UserNotFound
     */
    void reactivate(UserId id);
}
