package dev.diskover.identity.session.application.port.out;

import dev.diskover.identity.session.domain.Client;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Refresh tokens, of which only a hash is kept. Tokens that replaced each other are a family. */
public interface RefreshTokens {

    /** Stores the first token of a new family and answers it. */
    String begin(UUID user, Client client, Instant now, Instant expiresAt);

    /** Ends a living token and answers its successor, in one statement: of two at once, one finds nothing. */
    Optional<Rotated> rotate(String token, Client client, Instant now, Instant expiresAt);

    /** The family of a token, living or not. */
    Optional<UUID> familyOf(String token);

    void endFamily(UUID family, Instant now);

    /** Ends all families of the user but this one. */
    void endAllBut(Optional<UUID> family, UUID user, Instant now);

    record Rotated(UUID user, String token) {}
}
