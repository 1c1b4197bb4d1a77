package dev.diskover.catalog.link.application.port.in;

import dev.diskover.catalog.link.domain.AssetId;
import dev.diskover.catalog.membership.application.port.in.Caller;
import dev.diskover.catalog.membership.domain.OrgId;
import dev.diskover.catalog.product.domain.ProductId;
import dev.diskover.kernel.application.IdempotencyKey;

/** Adds a file to a product; its present buyers get it too. */
public interface LinkAsset {

    /**
     * @throws dev.diskover.catalog.link.domain.AssetNotFound
     * @throws dev.diskover.catalog.link.domain.AssetNotReady
     * @throws dev.diskover.catalog.link.domain.AlreadyLinked
     */
    LinkView link(Command command);

    /** @param position null: behind the last */
    record Command(Caller seller, OrgId org, ProductId product, AssetId asset, Integer position, IdempotencyKey key) {}
}
