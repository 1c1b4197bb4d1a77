package dev.diskover.identity.account.domain;

import java.time.Instant;
import java.util.UUID;

/**
 * How an account came to be.
 *
 * @param provider who vouches for the user: {@code password}
 * @param personalOrg id of the organization that was made with the account
 */
public record Registration(
        UserId id, EmailAddress email, Username username, String provider, UUID personalOrg, Instant at) {}
