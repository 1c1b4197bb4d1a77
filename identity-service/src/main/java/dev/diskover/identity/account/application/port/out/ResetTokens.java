package dev.diskover.identity.account.application.port.out;

import dev.diskover.identity.account.domain.EmailAddress;
import dev.diskover.identity.account.domain.UserId;
import java.time.Instant;
import java.util.Optional;

/** Tokens that let a user set a new password. Only a hash is kept; each user has one at most, the newest. */
public interface ResetTokens {

    /** Stores a new token, which ends an older one, and answers it, once. */
    String issue(UserId user, EmailAddress email, Instant expiresAt);

    /** Whose token it is; empty when there is no such living token. */
    Optional<Holder> holder(String token, Instant now);

    /** As {@link #holder}, and ends the token: of many at once, one finds it. */
    Optional<Holder> use(String token, Instant now);

    /** @param email the address the token was mailed to */
    record Holder(UserId user, EmailAddress email) {}
}
