package dev.diskover.catalog.product.application.port.in;

import dev.diskover.catalog.membership.application.port.in.Caller;
import dev.diskover.catalog.membership.domain.OrgId;
import dev.diskover.catalog.product.domain.ProductId;
import dev.diskover.kernel.application.Page;

/** The products of an organization for its members, active or not. */
public interface ViewProducts {

    Page<ProductView> list(Caller member, OrgId org, ProductSearch search);

    /** @throws dev.diskover.catalog.product.domain.ProductNotFound also when it is of an organization of others */
    ProductView get(Caller member, ProductId product);
}
