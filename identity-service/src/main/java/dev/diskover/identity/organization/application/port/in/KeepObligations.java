package dev.diskover.identity.organization.application.port.in;

import java.time.Instant;
import java.util.Collection;
import java.util.UUID;

/** What buyers still have to expect of organizations, as order tells it. Late news changes nothing. */
public interface KeepObligations {

    /** @param until when its paid period ends; it may be renewed then */
    void subscriptionRuns(UUID subscription, UUID org, Instant until, Instant toldAt);

    void subscriptionEnded(UUID subscription, UUID org, Instant toldAt);

    void saleIsOpen(UUID transaction, Collection<UUID> orgs, Instant toldAt);

    void saleIsSettled(UUID transaction, Collection<UUID> orgs, Instant toldAt);
}
