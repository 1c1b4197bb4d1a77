package dev.diskover.identity.organization.application.port.in;

import java.time.Instant;
import java.util.Collection;
import java.util.UUID;

/** What buyers still have to expect of organizations, as order tells it. Late news changes nothing. */
public interface KeepObligations {

    void subscriptionRuns(UUID subscription, UUID org, Instant until, Instant toldAt);

    void saleIsOpen(UUID transaction, Collection<UUID> orgs, Instant toldAt);

    void saleIsSettled(UUID transaction, Collection<UUID> orgs, Instant toldAt);
}
