package dev.diskover.identity.account.application.port.in;

import dev.diskover.identity.account.domain.EmailAddress;
import dev.diskover.identity.account.domain.UserId;

/**
 * Keeps an account in step with the provider that it came by, as long as it has no password: otherwise its owner looks
 * after it here, and nothing happens. Joins the running unit of work.
 */
public interface FollowProvider {

    /**
     * Takes over a changed name and address. An address that another account has is not taken over.
     *
     * @param email null where the provider has verified none
     * @param name empty where there is none
     */
    void changed(UserId id, String provider, EmailAddress email, String name);

    /** The provider has deleted the person: the account is deactivated. What it bought and sold stays. */
    void deleted(UserId id, String provider);
}
