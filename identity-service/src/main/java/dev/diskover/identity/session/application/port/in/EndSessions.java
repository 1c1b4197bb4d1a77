package dev.diskover.identity.session.application.port.in;

import java.util.UUID;

/** Ends what a user is signed in with; refresh tokens at once, access tokens with their short life. */
public interface EndSessions {

    /** Joins a running unit of work. */
    void endAll(UUID user);

    /**
     * Joins a running unit of work.
     *
     * @param refreshToken of the session that stays; null or unknown: none stays
     */
    void endOthers(UUID user, String refreshToken);

    /** @throws dev.diskover.identity.session.domain.SessionNotFound when it is not a living session of the user */
    void end(UUID user, UUID session);
}
