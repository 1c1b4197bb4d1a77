package dev.diskover.identity.personaltoken.application.port.in;

import java.util.UUID;

/** Ends tokens: here at once, in the other services when they ask again, which is within half a minute. */
public interface RevokeTokens {

    /** @throws dev.diskover.identity.personaltoken.domain.TokenNotFound when it is not a living token of the user */
    void revoke(UUID user, UUID token);

    /** Joins a running unit of work. */
    void revokeAll(UUID user);
}
