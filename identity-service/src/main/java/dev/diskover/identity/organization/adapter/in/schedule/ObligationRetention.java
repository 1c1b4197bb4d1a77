package dev.diskover.identity.organization.adapter.in.schedule;

import dev.diskover.identity.organization.application.port.in.KeepObligations;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/** Harmless on many replicas: each deletes what it finds. */
@ApplicationScoped
class ObligationRetention {

    private final KeepObligations obligations;

    ObligationRetention(KeepObligations obligations) {
        this.obligations = obligations;
    }

    @Scheduled(every = "1h", delayed = "3m")
    void forget() {
        obligations.forgetSettled();
    }
}
