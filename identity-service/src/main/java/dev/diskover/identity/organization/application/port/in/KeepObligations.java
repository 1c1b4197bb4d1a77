package dev.diskover.identity.organization.application.port.in;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What buyers still have to expect of organizations, as order tells it. Late news changes nothing. */
public interface KeepObligations {

    /** @param until when its paid period ends; it may be renewed then */
    void subscriptionRuns(UUID subscription, UUID org, Instant until, Instant toldAt);

    void subscriptionEnded(UUID subscription, UUID org, Instant toldAt);

    /** All that was told together. */
    void sales(List<Sale> told);

    /** Forgets sales that were settled so long ago that nothing more will be told of them. */
    void forgetSettled();

    /** @param orgs its sellers, some perhaps more than once */
    record Sale(UUID transaction, List<UUID> orgs, boolean isOpen, Instant toldAt) {

        public Sale {
            orgs = List.copyOf(orgs);
        }
    }
}
