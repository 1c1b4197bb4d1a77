package dev.diskover.identity.organization.application.port.out;

import dev.diskover.identity.organization.domain.OrgId;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;

/** Own copy of what order knows of subscriptions and sales. What was told earlier than what is kept changes nothing. */
public interface Obligations {

    boolean remain(OrgId org, Instant now);

    void keepSubscription(UUID subscription, OrgId org, Instant until, Instant toldAt);

    void keepSale(UUID transaction, Collection<OrgId> orgs, boolean open, Instant toldAt);
}
