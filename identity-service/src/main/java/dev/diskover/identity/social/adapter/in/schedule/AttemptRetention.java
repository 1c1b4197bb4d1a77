package dev.diskover.identity.social.adapter.in.schedule;

import dev.diskover.identity.social.application.port.in.ForgetAttempts;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/** Harmless on many replicas: each deletes what it finds. */
@ApplicationScoped
class AttemptRetention {

    private final ForgetAttempts attempts;

    AttemptRetention(ForgetAttempts attempts) {
        this.attempts = attempts;
    }

    @Scheduled(every = "10m", delayed = "1m")
    void forget() {
        attempts.forgetOld();
    }
}
