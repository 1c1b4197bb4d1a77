package dev.diskover.identity.session.domain;

import dev.diskover.kernel.domain.Rejection;

/** No session of this user has that id. */
public final class SessionNotFound extends Rejection {

    public SessionNotFound() {
        super(Reason.NOT_FOUND, "session_not_found", "There is no such session");
    }
}
