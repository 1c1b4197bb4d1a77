package dev.diskover.identity.session.adapter.in.schedule;

import dev.diskover.identity.session.application.port.in.ForgetEndedSessions;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/** Harmless on many replicas: each deletes what it finds. */
@ApplicationScoped
class SessionRetention {

    private final ForgetEndedSessions sessions;

    SessionRetention(ForgetEndedSessions sessions) {
        this.sessions = sessions;
    }

    @Scheduled(every = "1h", delayed = "2m")
    void forget() {
        sessions.forget();
    }
}
