package dev.diskover.identity.account.application.port.in;

import dev.diskover.identity.account.domain.EmailAddress;
import dev.diskover.identity.account.domain.Proof;

/** Accounts for people whom a provider vouches for. Joins the unit of work that links them. */
public interface JoinByProvider {

    /**
     * Finds the account with a verified address, or makes one without a password and with a personal organization.
     * An account that has the address but never verified it passes to the person who has: its password goes and its
     * sessions end, because whoever chose them did not own the address (decision record 0007).
     *
     * @throws dev.diskover.identity.account.domain.EmailTaken when another was faster; a second try finds that account
     * @throws dev.diskover.identity.account.domain.UsernameTaken likewise
     */
    Joined join(Command command);

    /**
     * @param emailVerified false for a placeholder, which never leads to an account that exists
     * @param handle suggests a username
     * @param name may be empty: the username stands in
     */
    record Command(String provider, EmailAddress email, boolean emailVerified, String handle, String name) {}

    /** @param active false for an account that was found and is closed; nothing about it was changed */
    record Joined(Proof proof, boolean active) {}
}
