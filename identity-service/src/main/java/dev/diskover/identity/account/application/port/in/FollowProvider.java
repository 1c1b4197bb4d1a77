package dev.diskover.identity.account.application.port.in;

import dev.diskover.identity.account.domain.EmailAddress;
import dev.diskover.identity.account.domain.UserId;

/** Keeps an account in step with the provider that it came by. Joins the running unit of work. */
public interface FollowProvider {

    /**
     * Takes over a changed name and address, where the account has no password: otherwise its owner looks after it
     * here. An address that another account has is not taken over.
     *
     * @param email null where the provider has verified none
     * @param name empty where there is none
     */
    void changed(UserId id, String provider, EmailAddress email, String name);

    /** The provider lets the person in no more: whatever they are signed in with ends, also what scripts use. */
    void shutOut(UserId id);

    /** The provider has deleted the person: without a password the account is deactivated. Its purchases stay. */
    void deleted(UserId id, String provider);
}
