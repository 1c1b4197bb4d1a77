package dev.diskover.entitlement.grant.application.port.in;

import dev.diskover.entitlement.grant.domain.AssetId;
import dev.diskover.entitlement.grant.domain.ProductId;
import java.time.Instant;

/** Keeps the own copy of the catalog, and gives present buyers what is linked later. */
public interface FollowCatalog {

    void named(ProductId product, String name, long version);

    void linked(ProductId product, AssetId asset, int position, Instant at);

    /** Takes nothing away from anybody; later buyers do not get the file. */
    void unlinked(ProductId product, AssetId asset, Instant at);
}
