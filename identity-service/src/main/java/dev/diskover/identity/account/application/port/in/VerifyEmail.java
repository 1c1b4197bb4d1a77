package dev.diskover.identity.account.application.port.in;

import dev.diskover.identity.account.domain.UserId;

/** Proves that a user reads the mail of the address they gave. */
public interface VerifyEmail {

    /** Mails a fresh link, unless the address is verified already. */
    void request(UserId id);

    /**
     * Repeating it answers the same.
     *
     * @throws dev.diskover.identity.account.domain.VerificationTokenInvalid
     */
    void verify(String token);
}
