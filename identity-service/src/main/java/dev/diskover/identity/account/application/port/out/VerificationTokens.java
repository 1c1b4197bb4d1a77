package dev.diskover.identity.account.application.port.out;

import java.time.Instant;

/** Tokens that prove an address. A user may have several, and each proves it again when it is used again. */
public interface VerificationTokens extends MailedTokens {

    /** Forgets the tokens that ended before then. */
    void forgetBefore(Instant then);
}
