package dev.diskover.identity.personaltoken.application.port.out;

import dev.diskover.identity.personaltoken.application.port.in.TokenView;
import dev.diskover.identity.personaltoken.domain.PersonalToken;
import dev.diskover.kernel.application.Page;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Personal access tokens, of which only a hash is kept. */
public interface PersonalTokens {

    /**
     * Stores it and forgets those of its user that have ended. Of two at once the second waits for the first.
     *
     * @return false when the user has {@code most} living ones: then it is not stored
     */
    boolean add(PersonalToken token, String secret, int most);

    Page<TokenView> of(UUID user, String cursor, int limit, Instant now);

    /** What a living token of an active user is good for. */
    Optional<Found> find(String secret, Instant now);

    /** Notes a use, unless one was noted within the minute before. */
    void noteUse(UUID token, Instant now);

    /** @return whether the user had this token and it lived */
    boolean remove(UUID user, UUID token, Instant now);

    void removeAll(UUID user);

    /**
     * @param permissions of the user as system administrator, at this moment
     * @param lastUsedAt null when it never was
     */
    record Found(
            PersonalToken token, String email, boolean emailVerified, Set<String> permissions, Instant lastUsedAt) {}
}
