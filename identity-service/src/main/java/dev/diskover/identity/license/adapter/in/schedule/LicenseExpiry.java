package dev.diskover.identity.license.adapter.in.schedule;

import dev.diskover.identity.license.application.port.in.ExpireLicenses;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class LicenseExpiry {

    private final ExpireLicenses licenses;

    LicenseExpiry(ExpireLicenses licenses) {
        this.licenses = licenses;
    }

    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void expire() {
        licenses.expire();
    }
}
