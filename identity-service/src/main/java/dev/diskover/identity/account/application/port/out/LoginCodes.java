package dev.diskover.identity.account.application.port.out;

import dev.diskover.identity.account.domain.EmailAddress;
import dev.diskover.identity.account.domain.LoginCode;
import dev.diskover.identity.account.domain.Proof;
import dev.diskover.identity.account.domain.UserId;
import java.time.Instant;
import java.util.Optional;

/** Codes to sign in with. Only a keyed hash is kept; each user has one code at most, the newest. */
public interface LoginCodes {

    /** Stores a new code, which ends an older one, and answers it, once. */
    LoginCode issue(UserId user, EmailAddress email, Instant expiresAt);

    /**
     * Counts the try and, if the code is right, ends it. Does the same work for an address without account.
     *
     * @return whose code it was; empty when it is wrong, or no living code is left for the address
     */
    Optional<Proof> redeem(EmailAddress email, LoginCode code, Instant now);
}
