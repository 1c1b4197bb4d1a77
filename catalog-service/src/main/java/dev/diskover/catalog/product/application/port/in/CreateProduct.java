package dev.diskover.catalog.product.application.port.in;

import dev.diskover.catalog.membership.application.port.in.Caller;
import dev.diskover.catalog.membership.domain.OrgId;
import dev.diskover.catalog.product.domain.ProductDraft;
import dev.diskover.kernel.application.IdempotencyKey;

/** Adds a product to what an organization sells, as far as its licence goes. */
public interface CreateProduct {

    /**
     * @throws dev.diskover.catalog.product.domain.LicenseLimitExceeded
     * @throws dev.diskover.catalog.product.domain.SlugTaken when the wished slug is taken
     */
    ProductView create(Command command);

    record Command(Caller seller, OrgId org, ProductDraft draft, IdempotencyKey key) {}
}
