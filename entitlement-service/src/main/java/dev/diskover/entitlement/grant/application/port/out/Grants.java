package dev.diskover.entitlement.grant.application.port.out;

import dev.diskover.entitlement.grant.domain.AssetId;
import dev.diskover.entitlement.grant.domain.Grant;
import dev.diskover.entitlement.grant.domain.ProductId;
import java.time.Instant;
import java.util.List;

/** All grants and the entitlements they hold. */
public interface Grants {

    /** Stores the grants and their events, without those whose item was granted before: of them nothing is stored. */
    void add(List<Grant> grants);

    /** Gives the file to every active grant of the product that has not got it. */
    void addToActive(ProductId product, AssetId asset, Instant now);

    /** Active grants past their time, locked till the unit of work ends; those another replica locked are left out. */
    List<Grant> lockDue(Instant now, int limit);

    /** Stores that these grants and their entitlements have expired, and the events of it. */
    void saveExpired(List<Grant> grants);
}
