package dev.diskover.catalog.link.application.port.in;

import dev.diskover.catalog.link.domain.AssetId;
import dev.diskover.catalog.membership.application.port.in.Caller;
import dev.diskover.catalog.membership.domain.OrgId;
import dev.diskover.catalog.product.domain.ProductId;

/** Takes a file from a product. Buyers keep what they bought. */
public interface UnlinkAsset {

    /** @throws dev.diskover.catalog.link.domain.AssetNotFound when it is not linked */
    void unlink(Command command);

    record Command(Caller seller, OrgId org, ProductId product, AssetId asset) {}
}
