package dev.diskover.identity.account.application.port.out;

import dev.diskover.identity.account.domain.EmailAddress;
import dev.diskover.identity.account.domain.UserId;
import java.time.Instant;
import java.util.Optional;

/** Tokens that are mailed and let their reader do one thing. Only a hash is kept. */
public interface MailedTokens {

    /** Stores a new token and answers it, once. */
    String issue(UserId user, EmailAddress email, Instant expiresAt);

    /** Uses the token; empty when it is unknown or too old. */
    Optional<Holder> use(String token, Instant now);

    /** @param email the address the token was mailed to */
    record Holder(UserId user, EmailAddress email) {}
}
