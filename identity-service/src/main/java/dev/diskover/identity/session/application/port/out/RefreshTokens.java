package dev.diskover.identity.session.application.port.out;

import dev.diskover.identity.account.application.port.in.UserView;
import dev.diskover.identity.account.domain.Proof;
import dev.diskover.identity.session.domain.Client;
import dev.diskover.identity.session.domain.SessionLife;
import dev.diskover.identity.session.domain.ShownToken;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Refresh tokens, of which only a hash is kept. Tokens that replaced each other are a session's family. */
public interface RefreshTokens {

    /**
     * Stores the first token of a new session and answers it.
     *
     * @return empty when the user is not active, or all or all other sessions have ended since the proof was given
     */
    Optional<Issued> begin(Proof proof, Client client, Instant now, SessionLife life);

    /** Ends a living token and answers its successor, in one statement: of two at once, one finds nothing. */
    Optional<Rotated> rotate(String token, Client client, Instant now, SessionLife life);

    /** What is known of a token, living or not. */
    Optional<ShownToken> find(String token, Instant now);

    /** The user has signed in before, but never from this device at this address. */
    boolean isNewPlace(UUID user, Client client);

    /** The user has signed in from this address. */
    boolean knows(UUID user, String address);

    /** Tokens that ended before are deleted. */
    void forgetEndedBefore(Instant time);

    /**
     * @param session the family the token belongs to
     * @param expiresAt of the token, when it is not used
     */
    record Issued(UUID session, UUID user, String token, Instant expiresAt) {}

    /** @param user whose session it is, read along because the answer tells of them */
    record Rotated(Issued issued, UserView user) {}
}
