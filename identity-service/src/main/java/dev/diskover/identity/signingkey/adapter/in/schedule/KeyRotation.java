package dev.diskover.identity.signingkey.adapter.in.schedule;

import dev.diskover.identity.signingkey.application.port.in.SigningKeys;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/** Looks hourly whether the keys need a successor; harmless on many replicas. */
@ApplicationScoped
class KeyRotation {

    private final SigningKeys keys;

    KeyRotation(SigningKeys keys) {
        this.keys = keys;
    }

    @Scheduled(every = "1h", delayed = "1m")
    void rotate() {
        keys.rotateWhereDue();
    }
}
