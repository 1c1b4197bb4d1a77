package dev.diskover.entitlement.grant.adapter.in.schedule;

import dev.diskover.entitlement.EntitlementConfig;
import dev.diskover.entitlement.grant.application.port.in.ExpireGrants;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/** Marks and announces what ended. Access ended by itself at that moment; replicas share the work. */
@ApplicationScoped
class ExpirySweep {

    private final ExpireGrants expireGrants;
    private final EntitlementConfig config;

    ExpirySweep(ExpireGrants expireGrants, EntitlementConfig config) {
        this.expireGrants = expireGrants;
        this.config = config;
    }

    @Scheduled(every = "{entitlement.expiry.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sweep() {
        expireGrants.expireDue(config.expiry().batchSize(), config.expiry().batches());
    }
}
