package dev.diskover.identity.session.application.port.in;

import dev.diskover.kernel.application.Page;
import java.util.UUID;

/** Shows a user where they are signed in, the newest sign-in first. */
public interface ListSessions {

    /**
     * @param current the session that asks; null when it is none
     * @param cursor null for the first page
     */
    Page<SessionView> of(UUID user, UUID current, String cursor, int limit);
}
