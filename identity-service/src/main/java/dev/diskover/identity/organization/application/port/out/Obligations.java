package dev.diskover.identity.organization.application.port.out;

import dev.diskover.identity.organization.domain.OrgId;
import dev.diskover.identity.organization.domain.SaleStanding;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;

/** Own copy of what order knows of subscriptions and sales. What was told earlier than what is kept changes nothing. */
public interface Obligations {

    boolean remain(OrgId org, Instant now);

    void keepSubscription(UUID subscription, OrgId org, Instant until, Instant toldAt);

    /** In one step; a sale that is in the list several times ends as it was told last. */
    void keepSales(Collection<SaleStanding> sales);

    /** Forgets sales that were told to be settled before then. */
    void forgetSettledBefore(Instant time);
}
