package dev.diskover.identity.session.application;

import dev.diskover.identity.session.application.port.in.ListSessions;
import dev.diskover.identity.session.application.port.in.SessionView;
import dev.diskover.identity.session.application.port.out.OpenSessions;
import dev.diskover.kernel.application.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

@ApplicationScoped
class ListSessionsService implements ListSessions {

    private final OpenSessions sessions;
    private final Clock clock;

    ListSessionsService(OpenSessions sessions, Clock clock) {
        this.sessions = sessions;
        this.clock = clock;
    }

    @Override
    public Page<SessionView> of(UUID user, UUID current, String cursor, int limit) {
        return sessions.of(user, current, cursor, limit, clock.instant());
    }
}
