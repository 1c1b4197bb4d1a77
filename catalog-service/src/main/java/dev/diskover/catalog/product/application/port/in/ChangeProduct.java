package dev.diskover.catalog.product.application.port.in;

import dev.diskover.catalog.membership.application.port.in.Caller;
import dev.diskover.catalog.membership.domain.OrgId;
import dev.diskover.catalog.product.domain.ProductDraft;
import dev.diskover.catalog.product.domain.ProductId;

/** Replaces all that a seller says about a product. */
public interface ChangeProduct {

    /**
     * @throws dev.diskover.catalog.product.domain.VersionMismatch
     * @throws dev.diskover.catalog.product.domain.SlugTaken
     */
    ProductView change(Command command);

    /**
     * @param org null where the seller does not name it; a product stays with its organization
     * @param expectedVersion null where the seller does not care what is overwritten
     */
    record Command(Caller seller, ProductId product, OrgId org, Long expectedVersion, ProductDraft draft) {}
}
