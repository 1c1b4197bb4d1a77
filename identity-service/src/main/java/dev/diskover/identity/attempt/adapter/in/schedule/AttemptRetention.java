package dev.diskover.identity.attempt.adapter.in.schedule;

import dev.diskover.identity.attempt.application.port.in.ForgetAttempts;
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
        attempts.forget();
    }
}
