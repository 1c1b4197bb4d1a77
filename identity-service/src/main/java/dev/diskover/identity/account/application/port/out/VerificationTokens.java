package dev.diskover.identity.account.application.port.out;

import dev.diskover.identity.account.domain.EmailAddress;
import dev.diskover.identity.account.domain.UserId;
import java.time.Instant;
import java.util.Optional;

/** One-time tokens, of which only a hash is kept. */
public interface VerificationTokens {

    /** Stores a new token and answers it, once. */
    String issue(UserId user, EmailAddress email, Instant expiresAt);

    /** Whose address the token proves, used or not; empty when it is unknown or too old. */
    Optional<Verified> use(String token, Instant now);

    /** Forgets the tokens that ended before then. */
    void forgetBefore(Instant then);

    record Verified(UserId user, EmailAddress email) {}
}
