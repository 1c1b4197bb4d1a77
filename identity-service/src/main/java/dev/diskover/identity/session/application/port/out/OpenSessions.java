package dev.diskover.identity.session.application.port.out;

import dev.diskover.identity.session.application.port.in.SessionView;
import dev.diskover.kernel.application.Page;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Sessions that have a living refresh token. */
public interface OpenSessions {

    Page<SessionView> of(UUID user, UUID current, String cursor, int limit, Instant now);

    /** @return whether the user had this session */
    boolean end(UUID user, UUID session, Instant now);

    /** Ends all sessions of the user but this one, also those that would begin with a proof from before. */
    void endAllBut(Optional<UUID> session, UUID user, Instant now);
}
